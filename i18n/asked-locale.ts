import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { LOCALES, type Locale } from './locales'

/** The language that an address names; a page under any other name is not found. */
export async function askedLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return hasLocale(LOCALES, locale) ? locale : notFound()
}
