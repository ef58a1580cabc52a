import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import type { Proposal } from '../queries'
import { AnswerNote } from './answer-note'
import { Origin } from './origin'
import { OutcomeBadge } from './outcome-badge'

type Props = { proposals: readonly Proposal[]; programmeId: string }

/** Proposals, each with who stands behind it and what became of it. */
export function ProposalList({ proposals, programmeId }: Props) {
  const t = useTranslations('proposals')
  const base = `/${useLocale()}/members/programmes/${programmeId}/proposals`
  return (
    <ul className="grid gap-4">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="card grid gap-3 p-5">
          <h2 className="text-lg">
            <a
              href={`${base}/${proposal.id}`}
              className="inline-flex min-h-11 items-center text-sea hover:underline"
            >
              <Bidi>{proposal.title}</Bidi>
            </a>
          </h2>
          <Origin proposal={proposal} />
          <p dir="auto" className="measure line-clamp-3">
            {proposal.need}
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {proposal.metOn && <span>{t('voices', { count: proposal.voices })}</span>}
            <span>{t('supports', { count: proposal.supports })}</span>
            <span>{t('comments', { count: proposal.comments })}</span>
          </p>
          {proposal.answer ? (
            <AnswerNote answer={proposal.answer} programmeId={programmeId} />
          ) : (
            <p>
              <OutcomeBadge outcome="waiting" />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
