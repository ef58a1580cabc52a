import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { type Column, Table } from '@/components/ui/table'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'

export type Line = {
  name: { ar: string; fr: string }
  isOurs: boolean
  votes: number
  seats: number | null
}

type Props = { caption: string; lines: readonly Line[]; valid: number | null }

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const

/** The votes of lists, the most first: as figures, and as bars to see at a glance. */
export function VoteTable({ caption, lines, valid }: Props) {
  const t = useTranslations('results')
  const locale = useLocale() as Locale
  const ours = useTranslations('lists')('ours')
  const most = Math.max(1, ...lines.map(({ votes }) => votes))
  const whole = valid || lines.reduce((sum, { votes }) => sum + votes, 0) || 1
  const columns: Column<Line>[] = [
    {
      ...{ key: 'list', label: t('list'), heading: true },
      cell: ({ name, isOurs, votes }) => (
        <span className="grid gap-1">
          <span className="flex flex-wrap items-center gap-2">
            <Bidi>{titleIn(name, locale)}</Bidi>
            {isOurs && <Badge tone="sea">{ours}</Badge>}
          </span>
          <span
            aria-hidden="true"
            className={`block h-2 rounded-full ${isOurs ? 'bg-sea' : 'bg-line'}`}
            style={{ inlineSize: `${(100 * votes) / most}%`, minInlineSize: votes > 0 ? '0.25rem' : 0 }}
          />
        </span>
      ),
    },
    { key: 'votes', label: t('votes'), figure: true, cell: ({ votes }) => <Num value={votes} /> },
    {
      ...{ key: 'share', label: t('share'), figure: true },
      cell: ({ votes }) => <Num value={votes / whole} options={PERCENT} />,
    },
  ]
  if (lines.some(({ seats }) => seats !== null))
    columns.push({
      ...{ key: 'seats', label: t('seats'), figure: true },
      cell: ({ seats }) => (seats === null ? '–' : <Num value={seats} />),
    })
  return <Table caption={caption} columns={columns} rows={lines} rowKey={({ name }) => name.ar} />
}
