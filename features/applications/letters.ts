import { ENDED_DAYS, UNCONFIRMED_DAYS } from '@/db/schema/applications'
import { env } from '@/env'
import { letter, type Read } from '@/features/account/letters'
import { linkUrl } from '@/features/account/link'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'

const linkTo = (secret: string, locale: Locale) =>
  linkUrl(env.PUBLIC_URL, locale, { purpose: 'application', secret })

/** To whoever applied, or whoever's address was given: nothing is read before they confirm it. */
export const receivedLetter = (to: string, secret: string, locale: Locale): Promise<Letter> =>
  letter('applicationReceived', to, locale, { link: linkTo(secret, locale), days: UNCONFIRMED_DAYS })

type OnDecision = (to: string, secret: string, reason: string, locale: Locale, read: Read) => Promise<Letter>

/** A question to the applicant, and the place where it is answered. */
export const askedLetter: OnDecision = (to, secret, reason, locale, read) =>
  letter('applicationAsked', to, locale, { link: linkTo(secret, locale), reason }, read)

/** That it was declined, and why. */
export const declinedLetter: OnDecision = (to, secret, reason, locale, read) =>
  letter('applicationDeclined', to, locale, { link: linkTo(secret, locale), reason, days: ENDED_DAYS }, read)

/** To those who can act: how many wait longer than they should. No names travel by letter. */
export const reminderLetter = (to: string, count: number, locale: Locale): Promise<Letter> =>
  letter('applicationsWait', to, locale, { count, link: `${env.PUBLIC_URL}/${locale}/members/applications` })
