import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { LOCALES } from './locales'
import { messagesOf } from './messages'

export default getRequestConfig(async ({ locale: asked }) => {
  const candidate = asked ?? (await rootLocale())
  const locale = hasLocale(LOCALES, candidate) ? candidate : 'ar'
  return { locale, messages: await messagesOf(locale), timeZone: 'Africa/Casablanca' }
})
