import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { organisationFor } from '@/features/portal/queries'
import { NewsSearch } from '@/features/search/components/news-search'
import { questionInput, searchAddress } from '@/features/search/input'
import { askedLocale } from '@/i18n/asked-locale'
import { LOCALES } from '@/i18n/locales'

export const instant = false

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search')
  const { q } = questionInput.parse(await searchParams)
  return { title: q ? t('titleFor', { question: q }) : t('title'), robots: { index: false, follow: true } }
}

/** Looking through all that is public. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await askedLocale(params)
  const question = questionInput.parse(await searchParams)
  const t = await getTranslations('search')
  const alternates = Object.fromEntries(
    LOCALES.map((other) => [other, searchAddress(`/${other}/search`, question)]),
  )
  const frame = await organisationFor(locale)
  return (
    <DoorPage locale={locale} current="search" alternates={alternates} title={t('title')} wide {...frame}>
      <NewsSearch locale={locale} question={question} />
    </DoorPage>
  )
}
