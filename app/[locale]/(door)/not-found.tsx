import { getLocale } from 'next-intl/server'
import { MissingPage } from '@/components/shell/missing-page'
import type { Locale } from '@/i18n/locales'

export default async function Missing() {
  return <MissingPage locale={(await getLocale()) as Locale} />
}
