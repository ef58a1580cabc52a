import { notFound } from 'next/navigation'
import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { hoursTold } from '@/gate/clock'
import { directionOf, LOCALES } from '@/i18n/locales'

type Props = {
  /** The deployment's own colours, as `brandStyle` makes them. */
  brand?: Record<string, string>
  children: ReactNode
}

const hours = hoursTold(new Date())

/** The html element of every page, in the language of its address and the colours of the deployment. */
export async function Document({ brand, children }: Props) {
  const named = await rootLocale()
  if (!hasLocale(LOCALES, named)) notFound()
  return (
    <html lang={named} dir={directionOf(named)} style={brand} data-hours={hours}>
      <body>{children}</body>
    </html>
  )
}
