import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Step } from '../explained'
import { Division } from './exact'
import { type ListNames, StepTitle } from './step-title'
import { AgeStep, EqualStep, LotStep, OpenStep } from './tie-steps'
import { MostStep, OutcomeStep, RemainderStep, TakingPartStep, WholeStep } from './vote-steps'

type Props = { steps: readonly Step[]; names: ListNames }

/** The way from votes to seats in words that a candidate understands, each step with its figures. */
export const ExplainedSteps = ({ steps, names }: Props) => (
  <ol className="grid gap-5">
    {steps.map((step) => (
      <li key={step.step} className="grid gap-2">
        <Told step={step} names={names} />
      </li>
    ))}
  </ol>
)

function Told({ step, names }: { step: Step; names: ListNames }): ReactNode {
  const t = useTranslations('seats.step')
  switch (step.step) {
    case 'impossible':
      return (
        <Notice kind="warning" title={t('impossible')}>
          {t(`why.${step.why}`)}
        </Notice>
      )
    case 'takingPart':
      return <TakingPartStep {...{ step, names }} />
    case 'quotient':
      return (
        <>
          <StepTitle>{t('quotient')}</StepTitle>
          <p>{t(`quotientOf.${step.base}`)}</p>
          <p>
            <Division of={step.of} by={step.seats} value={step.value} />
          </p>
        </>
      )
    case 'byQuotient':
      return <WholeStep {...{ step, names }} />
    case 'byRemainder':
      return <RemainderStep {...{ step, names }} />
    case 'most':
      return <MostStep {...{ step, names }} />
    case 'equal':
      return <EqualStep {...{ step, names }} />
    case 'byAge':
      return <AgeStep {...{ step, names }} />
    case 'byLot':
      return <LotStep {...{ step, names }} />
    case 'open':
      return <OpenStep step={step} />
    case 'unsettled':
      return (
        <Notice kind="warning" title={t('unsettled')}>
          {t('unsettledText')}
        </Notice>
      )
    case 'unfilled':
      return (
        <Notice kind="warning" title={t('unfilled')}>
          {t('unfilledText', { n: step.seats })}
        </Notice>
      )
    case 'outcome':
      return <OutcomeStep {...{ step, names }} />
  }
}
