import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Bidi } from '@/components/ui/bidi'
import { FollowForm } from '@/features/followers/components/follow-form'
import { followedTitle } from '@/features/followers/letters'
import { Door } from '@/features/portal/components/door'
import { askedAddress } from '@/features/programmes/address-fields'
import { addressed, queryOf } from '@/features/programmes/addressed'
import { askedLocale } from '@/i18n/asked-locale'

type Props = PageProps<'/[locale]/follow'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('followers.follow')
  return { title: t('title'), robots: { index: false } }
}

/** Where anyone may follow a programme, or one point of it, by e-mail. */
export default async function FollowPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([askedLocale(params), searchParams])
  const asked = askedAddress(query)
  const place = asked && (await addressed(asked.programme, asked.point))
  if (!place) notFound()
  const t = await getTranslations('followers.follow')
  return (
    <Door
      locale={locale}
      path={`/follow?${queryOf(place)}`}
      title={t('title')}
      intro={place.point ? t('introPoint') : t('introProgramme')}
      words={['followers.follow']}
    >
      <p className="mb-5 font-medium">
        {place.point && `${t('point', { number: String(place.point.number) })} · `}
        <Bidi>{followedTitle(place, locale)}</Bidi>
      </p>
      <FollowForm programme={place.slug} point={place.point?.number ?? null} />
    </Door>
  )
}
