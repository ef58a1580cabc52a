import type { Tx } from '@/db/client'
import type { ProposalAnswer } from '@/db/plans'
import { env } from '@/env'
import { letter } from '@/features/account/letters'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'

type Answered = {
  programmeId: string
  proposalId: string
  title: string
  outcome: ProposalAnswer
  /** Of the point that it became, or was merged into. */
  number: number | null
  reason: string
}

/** To a proposal's author: what became of it, and why. */
export const answeredLetter = (tx: Tx, to: string, answered: Answered, locale: Locale): Promise<Letter> => {
  const { programmeId, proposalId, title, outcome, number, reason } = answered
  const link = `${env.PUBLIC_URL}/${locale}/members/programmes/${programmeId}/proposals/${proposalId}`
  return letter(
    'proposalAnswered',
    to,
    locale,
    { title, outcome, number: number ?? '', reason, link },
    (work) => work(tx),
  )
}
