import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Bidi } from '@/components/ui/bidi'
import { ContestForm } from '@/features/contests/components/contest-form'
import { Door } from '@/features/portal/components/door'
import { askedAddress } from '@/features/programmes/address-fields'
import { addressed, queryOf } from '@/features/programmes/addressed'
import { titleIn } from '@/features/programmes/title'
import { askedLocale } from '@/i18n/asked-locale'

type Props = PageProps<'/[locale]/contest'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('contests.send')
  return { title: t('title'), robots: { index: false } }
}

/** Where anyone may say that a figure or a step of a programme is wrong. */
export default async function ContestPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([askedLocale(params), searchParams])
  const asked = askedAddress(query)
  const place = asked && (await addressed(asked.programme, asked.point))
  if (!place) notFound()
  const t = await getTranslations('contests.send')
  return (
    <Door
      locale={locale}
      path={`/contest?${queryOf(place)}`}
      title={t('title')}
      intro={t('intro')}
      words={['contests.send']}
    >
      <p className="mb-5 font-medium">
        {place.point && `${t('point', { number: String(place.point.number) })} · `}
        <Bidi>{titleIn(place.point?.title ?? place.title, locale)}</Bidi>
      </p>
      <ContestForm programme={place.slug} point={place.point?.number ?? null} />
      <p className="mt-5 text-sm text-soft">{t('privacy')}</p>
    </Door>
  )
}
