import arabicHead from '@fontsource-variable/el-messiri/files/el-messiri-arabic-wght-normal.woff2'
import latinHead from '@fontsource-variable/el-messiri/files/el-messiri-latin-wght-normal.woff2'
import arabicText from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2'
import latinText from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2'
import { preload } from 'react-dom'
import type { Locale } from '@/i18n/locales'

const faces: Record<Locale, readonly string[]> = {
  ar: [arabicHead, arabicText],
  fr: [latinHead, latinText],
  en: [latinHead, latinText],
}

/**
 * Asks for the faces of the page's own script before the style sheet has been read: on a slow phone they are there
 * when the first words are painted, and nothing moves afterwards.
 */
export function Typefaces({ locale }: { locale: Locale }) {
  for (const url of faces[locale]) preload(url, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
