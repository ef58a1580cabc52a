import type { AmendmentAnswer } from '@/db/plans'
import { env } from '@/env'
import { letter, type Read } from '@/features/account/letters'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'

type Answered = {
  programmeId: string
  number: number
  outcome: AmendmentAnswer
  reason: string
}

/** To the author of an amendment: what became of it, and why. */
export const answeredLetter = (
  to: string,
  { programmeId, number, outcome, reason }: Answered,
  locale: Locale,
  read: Read,
): Promise<Letter> => {
  const link = `${env.PUBLIC_URL}/${locale}/members/programmes/${programmeId}/points/${number}/amendments`
  return letter('amendmentAnswered', to, locale, { link, number, outcome, reason }, read)
}
