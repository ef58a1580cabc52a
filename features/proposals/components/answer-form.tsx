'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, FieldError, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { ANSWERS, AUTHORITIES } from '@/db/plans'
import { answerProposalAction } from '../actions'
import { LENGTHS } from '../proposal'
import { type AlsoChoice, AlsoFields } from './also-fields'
import type { Kept, Option } from './proposal-fields'

type Props = {
  proposalId: string
  points: readonly Option[]
  themes: readonly Option[]
  twins: readonly AlsoChoice[]
  waiting: readonly AlsoChoice[]
}

/** What becomes of a proposal, and why; of others too that say the same. */
export function AnswerForm({ proposalId, points, themes, twins, waiting }: Props) {
  const t = useTranslations('proposals.give')
  return (
    <ActForm action={answerProposalAction} fields={{ proposalId }} className="group/answer grid gap-5">
      {(state) => (
        <>
          {state.done !== null && <Notice kind="success">{t('done')}</Notice>}
          <RequiredNote />
          <OutcomeField {...state} />
          <MergedField {...state} points={points} />
          <TakenFields {...state} themes={themes} />
          <Field
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            error={state.fault('reason')}
            required
          >
            {(control) => (
              <TextArea
                {...control}
                dir="auto"
                rows={3}
                maxLength={LENGTHS.reason}
                defaultValue={state.kept('reason')}
              />
            )}
          </Field>
          <AlsoFields {...state} twins={twins} waiting={waiting} />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

function OutcomeField({ kept, fault }: Kept) {
  const t = useTranslations('proposals.give')
  const error = fault('outcome')
  return (
    <fieldset className="grid gap-1" aria-describedby={error && 'outcome-error'}>
      <legend className="font-medium">{t('outcome')}</legend>
      {ANSWERS.map((outcome) => (
        <label key={outcome} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="outcome"
            value={outcome}
            defaultChecked={kept('outcome') === outcome}
            className="size-5 shrink-0 accent-sea"
          />
          {t(outcome)}
        </label>
      ))}
      {error && <FieldError id="outcome-error">{error}</FieldError>}
    </fieldset>
  )
}

// What another outcome does not ask for steps aside once that one is chosen; before, and in old browsers, all is there.
const notFor = {
  taken: 'group-has-[[value=taken]:checked]/answer:hidden',
  merged: 'group-has-[[value=merged]:checked]/answer:hidden',
  refused:
    'group-has-[[value=notNow]:checked]/answer:hidden group-has-[[value=declined]:checked]/answer:hidden',
}

function MergedField({ kept, fault, points }: Kept & { points: readonly Option[] }) {
  const t = useTranslations('proposals.give')
  return (
    <div className={`${notFor.taken} ${notFor.refused}`}>
      <Field
        name="pointId"
        label={t('pointId')}
        hint={points.length === 0 && t('noPoints')}
        error={fault('pointId')}
      >
        {(control) => (
          <Select {...control} options={points} prompt={t('choosePoint')} defaultValue={kept('pointId')} />
        )}
      </Field>
    </div>
  )
}

function TakenFields({ kept, fault, themes }: Kept & { themes: readonly Option[] }) {
  const t = useTranslations('proposals.give')
  const authorities = useTranslations('programmes.authorities')
  return (
    <div className={`grid gap-5 min-[40rem]:grid-cols-2 ${notFor.merged} ${notFor.refused}`}>
      <Field name="theme" label={t('theme')} error={fault('theme')}>
        {(control) => (
          <Select {...control} options={themes} prompt={t('chooseTheme')} defaultValue={kept('theme')} />
        )}
      </Field>
      <Field name="authority" label={t('authority')} error={fault('authority')}>
        {(control) => (
          <Select
            {...control}
            options={AUTHORITIES.map((value) => ({ value, label: authorities(value) }))}
            prompt={t('chooseAuthority')}
            defaultValue={kept('authority')}
          />
        )}
      </Field>
    </div>
  )
}
