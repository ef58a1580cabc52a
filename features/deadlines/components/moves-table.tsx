import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Dated } from '../queries'

type Props = {
  moves: readonly { key: string; from: string; to: string }[]
  steps: readonly Dated[]
  locale: Locale
}

/** What another polling day would move: each step with its day as it stands and as it would. */
export function MovesTable({ moves, steps, locale }: Props) {
  const t = useTranslations('elections.day')
  if (moves.length === 0) return <p>{t('noMoves')}</p>
  const names = new Map(steps.map(({ key, name }) => [key, titleIn(name, locale)]))
  return (
    <Table
      caption={t('table')}
      rows={moves}
      rowKey={({ key }) => key}
      columns={[
        { key: 'step', label: t('step'), heading: true, cell: ({ key }) => <Bidi>{names.get(key)}</Bidi> },
        { key: 'from', label: t('from'), cell: ({ from }) => <Time at={from} /> },
        { key: 'to', label: t('until'), cell: ({ to }) => <Time at={to} /> },
      ]}
    />
  )
}
