import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { OwnAmendment, OwnProposal } from '../contributions'
import { AnswerNote } from './answer-note'
import { OutcomeBadge } from './outcome-badge'

const link = 'inline-flex min-h-11 items-center text-sea hover:underline'

/** The proposals that one sent, with what became of each. */
export function OwnProposals({ proposals }: { proposals: readonly OwnProposal[] }) {
  const t = useTranslations('proposals')
  const locale = useLocale() as Locale
  return (
    <ul className="grid gap-4">
      {proposals.map(({ id, programmeId, programme, title, brought, sentAt, supports, answer }) => (
        <li key={id} className="card grid gap-2 p-5">
          <h3 className="text-lg">
            <a href={`/${locale}/members/programmes/${programmeId}/proposals/${id}`} className={link}>
              <Bidi>{title}</Bidi>
            </a>
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            {brought && <Badge tone="glow">{t('mine.brought')}</Badge>}
            <Bidi>{titleIn(programme, locale)}</Bidi>
            <Time at={new Date(sentAt)} />
            <span>{t('supports', { count: supports })}</span>
          </p>
          {answer ? (
            <AnswerNote answer={answer} programmeId={programmeId} />
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

/** The amendments that one sent, with what became of each. */
export function OwnAmendments({ amendments }: { amendments: readonly OwnAmendment[] }) {
  const t = useTranslations('proposals')
  const locale = useLocale() as Locale
  return (
    <ul className="grid gap-4">
      {amendments.map(({ id, programmeId, programme, number, reason, sentAt, outcome, answer }) => (
        <li key={id} className="card grid gap-2 p-5">
          <h3 className="text-lg">
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}/amendments`}
              className={link}
            >
              {t('mine.amendment', { number })}
            </a>
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <Bidi>{titleIn(programme, locale)}</Bidi>
            <Time at={new Date(sentAt)} />
            <Badge tone={outcome === null ? 'plain' : outcome === 'declined' ? 'clay' : 'leaf'}>
              {t(`amended.${outcome ?? 'waiting'}`)}
            </Badge>
          </p>
          <p dir="auto">{reason}</p>
          {answer && (
            <p dir="auto" className="border-s-4 border-line ps-4">
              {answer}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
