import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import type { Bar, Step } from '../explained'
import { CompactTable } from './compact-table'
import { Exact, Product, ShareText } from './exact'
import { type ListNames, StepTitle } from './step-title'

type Props<Kind extends Step['step']> = { step: Extract<Step, { step: Kind }>; names: ListNames }

const named = (names: ListNames) => ({
  ...{ key: 'list', heading: true },
  cell: ({ id }: { id: string }) => <Bidi>{names[id] ?? id}</Bidi>,
})

const votes = {
  key: 'votes',
  figure: true,
  cell: ({ votes: cast }: { votes: number }) => <Num value={cast} />,
}

/** Who takes part, and why somebody does not. */
export function TakingPartStep({ step, names }: Props<'takingPart'>) {
  const t = useTranslations('seats.step')
  const room = useTranslations('seats.room')
  const { threshold, alone, lists } = step
  return (
    <>
      <StepTitle>{t('takingPart')}</StepTitle>
      <p>{threshold ? <BarText bar={threshold} kind="threshold" /> : t('everyList')}</p>
      {alone && (
        <p>
          <BarText bar={alone} kind="alone" />
        </p>
      )}
      <CompactTable
        caption={t('takingPart')}
        rows={lists}
        rowKey={({ id }) => id}
        columns={[
          { ...named(names), label: room('list') },
          { ...votes, label: room('votes') },
          { key: 'in', label: t('takesPart'), cell: ({ out }) => (out ? t(`out.${out}`) : t('in')) },
        ]}
      />
    </>
  )
}

function BarText({ bar, kind }: { bar: Bar; kind: 'threshold' | 'alone' }) {
  const t = useTranslations('seats.step')
  return t.rich(kind, {
    share: () => <ShareText share={bar.share} />,
    product: () => <Product {...bar} />,
  })
}

/** Seats for whole quotients, and what is left of each list’s votes. */
export function WholeStep({ step, names }: Props<'byQuotient'>) {
  const t = useTranslations('seats.step')
  const room = useTranslations('seats.room')
  return (
    <>
      <StepTitle>{t('byQuotient')}</StepTitle>
      <p>{t('byQuotientText')}</p>
      <CompactTable
        caption={t('byQuotient')}
        rows={step.lists}
        rowKey={({ id }) => id}
        columns={[
          { ...named(names), label: room('list') },
          { ...votes, label: room('votes') },
          { key: 'seats', label: t('withQuotient'), figure: true, cell: ({ seats }) => seats },
          { key: 'rest', label: t('rest'), figure: true, cell: ({ rest }) => <Exact value={rest} listed /> },
        ]}
      />
      <p className="font-medium">
        {t('given', { n: step.given })}
        {t('left', { n: step.left })}
      </p>
    </>
  )
}

function Seat({ seats, isTied }: { seats: number; isTied: boolean }) {
  const t = useTranslations('seats.step')
  if (isTied) return <Badge tone="glow">{t('tied')}</Badge>
  return seats > 0 ? <Badge tone="leaf">{seats}</Badge> : t('noSeat')
}

/** Whose the seats are that were left. */
export function RemainderStep({ step, names }: Props<'byRemainder'>) {
  const t = useTranslations('seats.step')
  const room = useTranslations('seats.room')
  return (
    <>
      <StepTitle>{t('byRemainder')}</StepTitle>
      <p>{t('byRemainderText', { n: step.left })}</p>
      <CompactTable
        caption={t('byRemainder')}
        rows={step.order.map((one, at) => ({ ...one, rank: at + 1 }))}
        rowKey={({ id }) => id}
        columns={[
          { key: 'rank', label: t('rank'), figure: true, cell: ({ rank }) => rank },
          { ...named(names), label: room('list') },
          { key: 'rest', label: t('rest'), figure: true, cell: ({ rest }) => <Exact value={rest} listed /> },
          { key: 'seat', label: t('seat'), cell: (one) => <Seat {...one} /> },
        ]}
      />
    </>
  )
}

/** The one seat of an individual ballot. */
export function MostStep({ step, names }: Props<'most'>) {
  const t = useTranslations('seats.step')
  const room = useTranslations('seats.room')
  return (
    <>
      <StepTitle>{t('most')}</StepTitle>
      <p>{t('mostText')}</p>
      <CompactTable
        caption={t('most')}
        rows={step.order}
        rowKey={({ id }) => id}
        columns={[
          { ...named(names), label: room('list') },
          { ...votes, label: room('votes') },
          { key: 'seat', label: t('seat'), cell: (one) => <Seat {...one} /> },
        ]}
      />
    </>
  )
}

/** What each list has in the end. */
export function OutcomeStep({ step, names }: Props<'outcome'>) {
  const t = useTranslations('seats.step')
  const room = useTranslations('seats.room')
  if (step.lists.length === 0) return null
  return (
    <>
      <StepTitle>{t('outcome')}</StepTitle>
      <CompactTable
        caption={t('outcome')}
        rows={step.lists}
        rowKey={({ id }) => id}
        columns={[
          { ...named(names), label: room('list') },
          { key: 'q', label: t('withQuotient'), figure: true, cell: ({ byQuotient }) => byQuotient },
          { key: 'r', label: t('withRemainder'), figure: true, cell: ({ byRemainder }) => byRemainder },
          { key: 'all', label: t('inAll'), figure: true, cell: ({ seats }) => <b>{seats}</b> },
        ]}
      />
    </>
  )
}
