import { createTranslator } from 'next-intl'
import { formatDate } from '@/components/ui/date'
import type { Step } from '@/db/plans'
import { FOLLOW_DAYS } from '@/db/schema/followers'
import { env } from '@/env'
import { letter, writer } from '@/features/account/letters'
import { linkUrl } from '@/features/account/link'
import { type Addressed, pathOf } from '@/features/programmes/addressed'
import { titleIn } from '@/features/programmes/title'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

const linkTo = (secret: string, locale: Locale) =>
  linkUrl(env.PUBLIC_URL, locale, { purpose: 'follow', secret })

/** What it is called that somebody follows: the point, or the programme. */
export const followedTitle = ({ title, point }: Pick<Addressed, 'title' | 'point'>, locale: Locale) =>
  titleIn(point?.title ?? title, locale)

/** To an address that somebody gave: nothing more is sent before its owner confirms. */
export const confirmingLetter = (
  to: string,
  secret: string,
  place: Addressed,
  locale: Locale,
): Promise<Letter> =>
  letter('followAsked', to, locale, {
    title: followedTitle(place, locale),
    link: linkTo(secret, locale),
    days: FOLLOW_DAYS,
  })

/** What followers are told: what happened to which point, on which day. */
export type News = {
  place: Pick<Addressed, 'slug' | 'title'> & { point: NonNullable<Addressed['point']> }
  step: Step
  happenedOn: string
  text: { ar: string; fr: string }
  /** Why it is delayed, blocked or abandoned; empty for other steps. */
  reason: string
}

/** Writes the letters of one piece of news in one language, to one follower after the other. */
export async function newsWriter({ place, step, happenedOn, text, reason }: News, locale: Locale) {
  const write = await writer(locale)
  const words = createTranslator({ locale, messages: await messagesOf(locale), namespace: 'programmes' }) as (
    key: string,
  ) => string
  const said = {
    title: titleIn(place.point.title, locale),
    programme: titleIn(place.title, locale),
    number: String(place.point.number),
    step: words(`steps.${step}`),
    date: formatDate(happenedOn, locale),
    happened: [titleIn(text, locale), reason].filter(Boolean).join('\n\n'),
    link: `${env.PUBLIC_URL}/${locale}${pathOf(place)}`,
  }
  return (to: string, secret: string): Letter => {
    const stop = linkTo(secret, locale)
    return { ...write('followNews', to, { ...said, stop: `${stop}?stop` }), headers: stoppedBy(stop) }
  }
}

// RFC 8058: a mail program's own button posts to this address, and no page has to be opened.
const stoppedBy = (link: string) => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

type Silent = { programmeId: string; title: Addressed['title']; points: number }

/** To whoever edits a programme: how many of its points have been silent for too long. */
export const silenceLetter = (
  to: string,
  { programmeId, title, points }: Silent,
  locale: Locale,
): Promise<Letter> =>
  letter('pointsSilent', to, locale, {
    title: titleIn(title, locale),
    count: points,
    link: `${env.PUBLIC_URL}/${locale}/members/programmes/${programmeId}/progress`,
  })
