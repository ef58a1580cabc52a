import { ENDED_DAYS, UNCONFIRMED_DAYS } from '@/db/schema/applications'
import { OFFER_MONTHS } from '@/db/schema/competences'
import { CONTEST_MONTHS, FOLLOW_DAYS } from '@/db/schema/followers'
import { MONTHS_KEPT } from '@/db/schema/portal'
import { retention } from '@/features/mydata/queries'
import type { Locale } from '@/i18n/locales'
import { settings } from './queries'

/** What the pages of the law name, in the reader's language; empty where the organisation has not said it yet. */
export async function lawValues(locale: Locale) {
  const [row, times] = await Promise.all([settings(), retention()])
  return {
    publisher: row?.publisher[locale] || row?.name[locale] || '',
    host: row?.host[locale] ?? '',
    address: row?.address[locale] ?? '',
    email: row?.email ?? '',
    authorisation: row?.cndpAuthorisation ?? '',
    transfer: row?.cndpTransfer ?? '',
    months: MONTHS_KEPT,
    unconfirmedDays: UNCONFIRMED_DAYS,
    endedDays: ENDED_DAYS,
    offerMonths: OFFER_MONTHS,
    followDays: FOLLOW_DAYS,
    contestMonths: CONTEST_MONTHS,
    left: times.left ?? 0,
    consents: times.consents ?? 0,
    requests: times.requests ?? 0,
  }
}
