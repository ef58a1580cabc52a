import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Fold } from '@/components/ui/fold'
import { Table } from '@/components/ui/table'
import { AMENDMENT_ANSWERS } from '@/db/plans'
import type { Names } from '@/features/programmes/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { SentAmendment } from '../contributions'
import { type AmendmentLine, totalOf } from '../matrix'

type Props = {
  lines: readonly AmendmentLine[]
  bodies: readonly { id: string; name: Names }[]
  sent: readonly SentAmendment[]
  programmeId: string
}

const OUTCOMES = [...AMENDMENT_ANSWERS, 'waiting'] as const

/** What each body amended and what became of it, with the reasons behind each body’s name. */
export function AmendmentTable({ lines, bodies, sent, programmeId }: Props) {
  const t = useTranslations('proposals')
  const locale = useLocale() as Locale
  if (lines.length === 0) return <p className="text-soft">{t('matrix.noAmendments')}</p>
  const nameOf = (body: string) => {
    const found = bodies.find(({ id }) => id === body)
    return found ? titleIn(found.name, locale) : t('matrix.total')
  }
  return (
    <div className="grid gap-3 [&_td]:items-center">
      <Table
        caption={t('matrix.amendments')}
        showCaption
        rows={lines.length > 1 ? [...lines, totalOf(lines, AMENDMENT_ANSWERS)] : lines}
        rowKey={({ body }) => body || 'total'}
        columns={[
          {
            key: 'body',
            label: t('matrix.body'),
            heading: true,
            cell: ({ body }) => <bdi>{nameOf(body)}</bdi>,
          },
          ...(['sent', 'voices'] as const).map((key) => ({
            key,
            label: t(`matrix.${key}`),
            cell: (line: AmendmentLine) => <bdi>{line[key]}</bdi>,
          })),
          ...OUTCOMES.map((key) => ({
            key,
            label: t(`amended.${key}`),
            cell: (line: AmendmentLine) => <bdi>{line[key]}</bdi>,
          })),
        ]}
      />
      {lines.map(({ body }) => (
        <Fold key={body} title={t('matrix.why', { body: nameOf(body) })}>
          <Reasons amendments={sent.filter((one) => one.body === body)} programmeId={programmeId} />
        </Fold>
      ))}
    </div>
  )
}

type ReasonsProps = { amendments: readonly SentAmendment[]; programmeId: string }

function Reasons({ amendments, programmeId }: ReasonsProps) {
  const t = useTranslations('proposals')
  const base = `/${useLocale()}/members/programmes/${programmeId}/points`
  return (
    <ul className="grid gap-3">
      {amendments.map(({ id, number, reason, outcome, answer }) => (
        <li key={id} className="card grid gap-1 p-4">
          <p className="flex flex-wrap items-center gap-x-3">
            <a
              href={`${base}/${number}/amendments`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              {t('point', { number })}
            </a>
            <Badge tone={outcome === null ? 'plain' : outcome === 'declined' ? 'clay' : 'leaf'}>
              {t(`amended.${outcome ?? 'waiting'}`)}
            </Badge>
          </p>
          <p dir="auto">{reason}</p>
          <p dir="auto" className="border-s-4 border-line ps-4 text-soft">
            {answer ?? t('matrix.noAnswer')}
          </p>
        </li>
      ))}
    </ul>
  )
}
