import { useLocale, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { ANSWERS } from '@/db/plans'
import type { Names } from '@/features/programmes/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { type ProposalLine, totalOf } from '../matrix'

type Bodies = readonly { id: string; name: Names }[]
type Props = { lines: readonly ProposalLine[]; bodies: Bodies; programmeId: string }

const OUTCOMES = [...ANSWERS, 'waiting'] as const

/** What each body proposed and what became of it; each number leads to the proposals that it counts. */
export function ContributionTable({ lines, bodies, programmeId }: Props) {
  const t = useTranslations('proposals')
  const locale = useLocale() as Locale
  const nameOf = (body: string) => {
    const found = bodies.find(({ id }) => id === body)
    return found ? titleIn(found.name, locale) : t('matrix.total')
  }
  const base = `/${locale}/members/programmes/${programmeId}/proposals`
  const counted = (line: ProposalLine, column: 'sent' | (typeof OUTCOMES)[number]) => {
    const count = line[column]
    if (count === 0) return <bdi>0</bdi>
    const shelf = column === 'sent' ? 'all' : column
    const outcome = t(`shelves.${shelf}`)
    return (
      <a
        href={`${base}?${new URLSearchParams({ shelf, ...(line.body && { from: line.body }) })}`}
        aria-label={t('matrix.open', { count, outcome, body: nameOf(line.body) })}
        className="inline-flex min-h-11 min-w-11 items-center justify-end tabular-nums text-sea underline underline-offset-4 min-[40rem]:justify-start"
      >
        {count}
      </a>
    )
  }
  return (
    <div className="[&_td]:items-center">
      <Table
        caption={t('matrix.proposals')}
        showCaption
        rows={lines.length > 1 ? [...lines, totalOf(lines, ANSWERS)] : lines}
        rowKey={({ body }) => body || 'total'}
        columns={[
          {
            key: 'body',
            label: t('matrix.body'),
            heading: true,
            cell: ({ body }) => <bdi>{nameOf(body)}</bdi>,
          },
          { key: 'sent', label: t('matrix.sent'), cell: (line) => counted(line, 'sent') },
          { key: 'voices', label: t('matrix.voices'), cell: ({ voices }) => <bdi>{voices}</bdi> },
          ...OUTCOMES.map((key) => ({
            key,
            label: t(`shelves.${key}`),
            cell: (line: ProposalLine) => counted(line, key),
          })),
        ]}
      />
    </div>
  )
}
