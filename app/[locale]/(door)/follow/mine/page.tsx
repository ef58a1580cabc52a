import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { keptLink } from '@/features/account/link-cookie'
import { FollowActs } from '@/features/followers/components/follow-acts'
import { followedTitle } from '@/features/followers/letters'
import { type Followed, followBehind } from '@/features/followers/queries'
import { Door } from '@/features/portal/components/door'
import { pathOf } from '@/features/programmes/addressed'
import { askedLocale } from '@/i18n/asked-locale'
import type { Locale } from '@/i18n/locales'

type Props = PageProps<'/[locale]/follow/mine'>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('followers.mine'))('title'),
  robots: { index: false },
})

const question = z.object({
  /** What its owner just did. */
  done: z.enum(['confirmed', 'stopped']).nullable().catch(null).default(null),
  /** They came by the link that stops. */
  stop: z
    .unknown()
    .optional()
    .transform((value) => value !== undefined),
})

/** Where a follower's link leads: what it is about, and the buttons to confirm and to stop. */
export default async function FollowMinePage({ params, searchParams }: Props) {
  const [locale, asked, link] = await Promise.all([askedLocale(params), searchParams, keptLink('follow')])
  const { done, stop } = question.parse(asked)
  const behind = link && (await followBehind(link.secret))
  const t = await getTranslations('followers.mine')
  return (
    <Door locale={locale} path="/follow/mine" title={t('title')} words={['followers.mine']}>
      <div className="grid gap-5">
        {done && (
          <Notice kind="success" title={t(`${done}Title`)}>
            {t(done)}
          </Notice>
        )}
        {behind?.followed && <FollowedLine followed={behind.followed} locale={locale} />}
        {behind && done !== 'stopped' && <FollowActs confirms={!stop && !done} stops={stop} />}
        {!behind && done !== 'stopped' && (
          <Notice kind="warning" title={t('spentTitle')}>
            {t('spent')}
          </Notice>
        )}
        {!behind && (
          <p>
            <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
          </p>
        )}
      </div>
    </Door>
  )
}

async function FollowedLine({ followed, locale }: { followed: Followed; locale: Locale }) {
  const t = await getTranslations('followers.mine')
  const { point } = followed
  return (
    <p className="grid gap-1">
      <span className="text-sm text-soft">
        {point ? t('point', { number: String(point.number) }) : t('programme')}
      </span>
      <a
        href={`/${locale}${pathOf(followed)}`}
        className="inline-flex min-h-11 items-center font-medium text-sea underline underline-offset-4"
      >
        <Bidi>{followedTitle(followed, locale)}</Bidi>
      </a>
    </p>
  )
}
