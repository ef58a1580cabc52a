import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/portal/metadata'
import { LOCALES } from '@/i18n/locales'
import { listPath } from './addresses'
import { type Shelf, titleOf } from './components/news-page'

/** The head of a page of the news. */
export async function listMetadata(shelf: Shelf): Promise<Metadata> {
  const { locale, page, topicKey } = shelf
  const [t, title] = await Promise.all([getTranslations('reading.list'), titleOf(shelf)])
  const here = { page, ...(topicKey !== undefined && { topic: topicKey }) }
  const alternates = Object.fromEntries(LOCALES.map((one) => [one, listPath(one, here)]))
  return pageMetadata({ locale, title, description: t('intro'), alternates })
}
