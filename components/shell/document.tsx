import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { directionOf, LOCALES } from '@/i18n/locales'

/** The html element of every page, in the language of its address. */
export async function Document({ children }: { children: ReactNode }) {
  const named = await rootLocale()
  const locale = hasLocale(LOCALES, named) ? named : 'ar'
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  )
}
