import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { documentPath } from '@/features/documents/document'
import type { Opinion } from '../queries'
import { type Tally, tally } from '../tally'

type Row = Pick<Tally, 'inFavour' | 'against' | 'abstained' | 'turnout'> & {
  key: 'here' | 'hands' | 'together'
}

const COLUMNS = ['inFavour', 'against', 'abstained', 'turnout'] as const

/** The numbers of a vote: what was voted here, what a meeting counted, each under its own name, and both together. */
export function TallyTable({ opinion }: { opinion: Opinion }) {
  const t = useTranslations('opinions.tally')
  const { hands, electorate, quorum } = opinion
  const all = tally(opinion.votes, hands, electorate, quorum)
  return (
    <div className="grid gap-3">
      <Table<Row>
        caption={t('caption')}
        rows={rowsOf(opinion, all)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'source', label: t('source'), heading: true, cell: ({ key }) => t(key) },
          ...COLUMNS.map((key) => ({ key, label: t(key), cell: (row: Row) => <Num value={row[key]} /> })),
        ]}
      />
      {hands && (
        <p className="text-sm text-soft">
          {t.rich('meeting', { date: () => <Time at={hands.heldOn} /> })} {t('twice')}{' '}
          {hands.minutes && (
            <a
              href={documentPath(hands.minutes.name)}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{hands.minutes.title}</Bidi>
            </a>
          )}
        </p>
      )}
      <p>
        {t('quorum', { quorum, electorate, turnout: all.turnout })}{' '}
        <strong>{t(all.quorumMet ? 'quorumMet' : 'quorumMissed')}</strong>
      </p>
    </div>
  )
}

function rowsOf({ votes, hands }: Opinion, { inFavour, against, abstained, turnout }: Tally): Row[] {
  const here: Row = {
    ...{ key: 'here', inFavour: votes.for, against: votes.against, abstained: votes.abstain },
    turnout: votes.for + votes.against + votes.abstain,
  }
  if (!hands) return [here]
  const { present, heldOn: _, minutes: __, ...counted } = hands
  return [
    here,
    { key: 'hands', ...counted, turnout: present },
    { key: 'together', inFavour, against, abstained, turnout },
  ]
}
