import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { mayAsk, mayCount } from '../policy'
import type { Opinion } from '../queries'
import { tally } from '../tally'
import { CloseForm } from './close-form'
import { CountForm } from './count-form'
import { TallyTable } from './tally-table'
import { VoteForm } from './vote-form'
import { VoteList } from './vote-list'

type Props = { actor: Actor; opinion: Opinion /** The programme’s. */; bodyId: string }

const TONES = { carried: 'leaf', rejected: 'clay', tied: 'glow', noQuorum: 'glow' } as const

/** What one body was asked, how its vote stands or came out, and what the reader can do. */
export function OpinionCard({ actor, opinion, bodyId }: Props) {
  const t = useTranslations('opinions')
  const locale = useLocale() as Locale
  const { id, askedId, asked, question, closesOn, closedAt, hands, mine, mayVote } = opinion
  const { result } = tally(opinion.votes, hands, opinion.electorate, opinion.quorum)
  return (
    <article id={`opinion-${id}`} className="card grid gap-4 p-5">
      <header className="grid gap-2">
        <h2 className="text-xl">
          <Bidi>{asked[locale] ?? asked.fr}</Bidi>
        </h2>
        {question && (
          <p dir="auto" className="whitespace-pre-line">
            {question}
          </p>
        )}
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          {closedAt ? (
            <Badge tone={TONES[result]}>{t(`results.${result}`)}</Badge>
          ) : (
            <Badge tone="sea">{t(mayVote ? 'state.running' : 'state.open')}</Badge>
          )}
          <span>
            {t.rich(closedAt ? 'closedOn' : 'closesOn', { date: () => <Time at={closedAt ?? closesOn} /> })}
          </span>
        </p>
      </header>
      {mayVote && <VoteForm opinionId={id} mine={mine} />}
      <TallyTable opinion={opinion} />
      {!closedAt && result !== 'noQuorum' && (
        <p className="text-soft">{t('soFar', { result: t(`results.${result}`) })}</p>
      )}
      <VoteList opinion={opinion} />
      {!closedAt && !hands && mayCount(actor, askedId) && <CountForm opinionId={id} askedId={askedId} />}
      {!closedAt && mayAsk(actor, bodyId) && <CloseForm opinionId={id} />}
    </article>
  )
}
