'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { typedAmount } from '@/components/ui/amount'
import { Field } from '@/components/ui/field'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { HEADINGS, SIDES } from '@/db/campaign-money'
import { saveBudgetAction } from '../actions'
import { headingsOf, type Sums } from '../book'

type Budget = { number: number; amounts: Sums }
type Props = { accountId: string; budget: Budget | null }

/** What is meant to come in and to be spent, heading by heading. */
export function BudgetForm({ accountId, budget }: Props) {
  const t = useTranslations('money.budget')
  return (
    <ActForm action={saveBudgetAction} fields={{ accountId }} ownRefusals={['stale']} className="grid gap-5">
      {(state) => (
        <>
          <Version state={state} seen={budget?.number ?? 0} />
          {state.done && <Notice kind="success">{t('saved')}</Notice>}
          {isBudget(state.theirs) && <Theirs budget={state.theirs} />}
          {SIDES.map((side) => (
            <SideFields key={side} side={side} state={state} amounts={budget?.amounts ?? {}} />
          ))}
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

const isBudget = (theirs: unknown): theirs is Budget => typeof theirs === 'object' && theirs !== null

// Whoever sends again in sight of what the other wrote means to replace it.
function Version({ state, seen }: { state: FormState<{ version: number }>; seen: number }) {
  const version = isBudget(state.theirs) ? state.theirs.number : (state.done?.version ?? seen)
  return <input type="hidden" name="version" value={version} readOnly />
}

type SideProps = { side: (typeof SIDES)[number]; state: FormState<unknown>; amounts: Sums }

function SideFields({ side, state: { kept, fault }, amounts }: SideProps) {
  const words = useTranslations('money')
  return (
    <fieldset className="grid gap-4">
      <legend className="pb-2 text-lg font-semibold">{words(`sides.${side}`)}</legend>
      <div className="grid gap-4 min-[40rem]:grid-cols-2">
        {headingsOf(side).map((heading) => (
          <Field key={heading} name={heading} label={words(`headings.${heading}`)} error={fault(heading)}>
            {(control) => (
              <TextInput
                {...control}
                dir="ltr"
                inputMode="decimal"
                maxLength={40}
                autoComplete="off"
                defaultValue={kept(heading, typed(amounts[heading]))}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}

const typed = (centimes: number | undefined) => (centimes === undefined ? '' : typedAmount(centimes))

function Theirs({ budget }: { budget: Budget }) {
  const t = useTranslations('money.budget')
  const words = useTranslations('money.headings')
  return (
    <Notice kind="warning" title={t('theirs')}>
      <p>{t('theirsText')}</p>
      <dl className="mt-2 grid gap-1">
        {HEADINGS.map((heading) => {
          const centimes = budget.amounts[heading]
          return (
            <div key={heading} className="flex flex-wrap justify-between gap-x-4">
              <dt>{words(heading)}</dt>
              <dd>{centimes === undefined ? '—' : <Money centimes={centimes} />}</dd>
            </div>
          )
        })}
      </dl>
    </Notice>
  )
}
