import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Step } from '../explained'
import { CompactTable } from './compact-table'
import { type ListNames, StepTitle } from './step-title'

type Props<Kind extends Step['step']> = { step: Extract<Step, { step: Kind }>; names: ListNames }

/** Which lists votes do not part, and what the law asks then. */
export function EqualStep({ step, names }: Props<'equal'>) {
  const t = useTranslations('seats.step')
  const comma = useLocale() === 'ar' ? '، ' : ', '
  const lists = () => <Bidi>{step.lists.map((id) => names[id] ?? id).join(comma)}</Bidi>
  return (
    <>
      <StepTitle>{t('equal')}</StepTitle>
      <p>{t.rich('equalText', { n: step.seats, lists })}</p>
      <p>{t(`asked.${step.asked}`)}</p>
    </>
  )
}

/** How ages parted them. */
export function AgeStep({ step, names }: Props<'byAge'>) {
  const t = useTranslations('seats.step')
  const room = useTranslations('seats.room')
  return (
    <>
      <StepTitle>{t(`byAge.${step.asked}`)}</StepTitle>
      <CompactTable
        caption={t(`byAge.${step.asked}`)}
        rows={step.lists}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'list', label: room('list'), heading: true },
            cell: ({ id }) => <Bidi>{names[id] ?? id}</Bidi>,
          },
          { key: 'born', label: t('bornOn'), cell: ({ bornOn }) => <Time at={bornOn} /> },
          {
            ...{ key: 'seat', label: t('seat') },
            cell: ({ seats }) => (seats > 0 ? <Badge tone="leaf">{seats}</Badge> : t('noSeat')),
          },
        ]}
      />
    </>
  )
}

/** How a lot parted them. */
export function LotStep({ step, names }: Props<'byLot'>) {
  const t = useTranslations('seats.step')
  return (
    <>
      <StepTitle>{t('byLot')}</StepTitle>
      <p>{t('byLotText')}</p>
      <ol className="list-decimal ps-6">
        {step.lists.map(({ id, seats }) => (
          <li key={id}>
            <Bidi>{names[id] ?? id}</Bidi> {seats > 0 && <Badge tone="leaf">{seats}</Badge>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What has to be entered before the seat is anybody’s. */
export function OpenStep({ step }: { step: Extract<Step, { step: 'open' }> }) {
  const t = useTranslations('seats.step')
  return <Notice kind="warning">{t(`open.${step.needs}`)}</Notice>
}
