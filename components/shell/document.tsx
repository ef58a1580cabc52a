import { notFound } from 'next/navigation'
import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { directionOf, LOCALES } from '@/i18n/locales'

/** The html element of every page, in the language of its address. */
export async function Document({ children }: { children: ReactNode }) {
  const named = await rootLocale()
  if (!hasLocale(LOCALES, named)) notFound()
  return (
    <html lang={named} dir={directionOf(named)}>
      <body>{children}</body>
    </html>
  )
}
