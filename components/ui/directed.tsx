'use client'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

/** Tells Base UI which way the page reads, so that arrow keys and placements follow. */
export function Directed({ children }: { children: ReactNode }) {
  return <DirectionProvider direction={useLocale() === 'ar' ? 'rtl' : 'ltr'}>{children}</DirectionProvider>
}
