import { useLocale, useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Answer } from '../queries'
import { leadsToPoint } from '../standing'
import { OutcomeBadge } from './outcome-badge'

type Props = { answer: Answer; programmeId: string }

/** What became of a proposal and why, with the point that it led to. */
export function AnswerNote({ answer, programmeId }: Props) {
  const t = useTranslations('proposals.answer')
  const locale = useLocale()
  const { outcome, reason, number, answeredAt } = answer
  const point = `/${locale}/members/programmes/${programmeId}/points/${number}`
  return (
    <div className="grid gap-1 border-s-4 border-line ps-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <OutcomeBadge outcome={outcome} />
        <span className="text-sm text-soft">
          {t.rich('on', { date: () => <Time at={new Date(answeredAt)} /> })}
        </span>
      </p>
      {leadsToPoint(outcome) && number !== null && (
        <p>
          {t.rich(outcome === 'taken' ? 'became' : 'into', {
            number,
            link: (words) => (
              <a
                href={point}
                className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <p dir="auto" className="measure whitespace-pre-line">
        {reason}
      </p>
    </div>
  )
}
