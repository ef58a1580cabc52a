import type { Viewport } from 'next'
import { brand } from './queries'

const byTheme = (light: string, dark: string): Viewport => ({
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: light },
    { media: '(prefers-color-scheme: dark)', color: dark },
  ],
})

/** What stands around a public page on a phone: the sand it lies on (--sand in tokens.css). */
export const readingViewport: Viewport = byTheme('#fbf8f2', '#0c1822')

/** Around a room: the deep colour of its bar, the deployment's own where it set one. */
export async function roomViewport(): Promise<Viewport> {
  const colours = await brand()
  return byTheme(colours?.['--deep-day'] ?? '#0a3a52', colours?.['--deep-night'] ?? '#0a2c3f')
}
