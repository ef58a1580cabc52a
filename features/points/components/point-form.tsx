'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { addPointAction, rewordPointAction } from '../actions'
import type { Typed, Wording } from '../wording'
import { ChargeFields, CostFields, DayFields, type Lists, PlaceFields } from './fact-fields'
import { TheirWording } from './their-wording'
import { type FieldState, WordFields } from './word-fields'

/** Writes the first wording of a point. */
export function AddForm({ programmeId, lists }: { programmeId: string; lists: Lists }) {
  const t = useTranslations('points.form')
  return (
    <ActForm action={addPointAction} fields={{ programmeId }} className="grid gap-6">
      {({ kept, fault }) => (
        <>
          <Fields lists={lists} state={{ typed: undefined, kept, fault }} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type RewordProps = {
  pointId: string
  version: number
  typed: Typed
  lists: Lists
  /** Promised already: then it is said why. */
  promised: boolean
}

/** Says a point anew; where another wording came meanwhile, both are shown and nothing that was typed is lost. */
export function RewordForm({ pointId, version, typed, lists, promised }: RewordProps) {
  const t = useTranslations('points.form')
  return (
    <ActForm action={rewordPointAction} fields={{ pointId }} className="grid gap-6">
      {({ kept, fault, theirs }) => {
        const newer = theirs as (Wording & { number: number }) | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.number ?? version} readOnly />
            {newer && <TheirWording theirs={newer} lists={lists} kept={kept} />}
            <Fields lists={lists} state={{ typed, kept, fault }} promised={promised} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

type FieldsProps = { lists: Lists; state: FieldState; promised?: boolean }

function Fields({ lists, state, promised }: FieldsProps) {
  const t = useTranslations('points.form')
  const reworded = promised !== undefined
  return (
    <>
      {/* Handed back when the form is refused: then what was ticked counts, and what was not. */}
      <input type="hidden" name="again" value="1" />
      <RequiredNote />
      <Group title={t('words')}>
        <WordFields {...state} />
      </Group>
      <Group title={t('place')}>
        <PlaceFields lists={lists} state={state} />
      </Group>
      <Group title={t('who')}>
        <ChargeFields lists={lists} state={state} />
      </Group>
      <Group title={t('when')}>
        <DayFields state={state} />
      </Group>
      <Group title={t('money')}>
        <CostFields state={state} />
      </Group>
      <Field
        name="note"
        label={t(reworded ? 'why' : 'note')}
        hint={reworded && t('whyHint')}
        error={state.fault('note')}
        required={promised ?? false}
      >
        {(control) => (
          <TextArea {...control} dir="auto" rows={2} maxLength={1000} defaultValue={state.kept('note')} />
        )}
      </Field>
    </>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="card grid gap-5 p-5">
    <legend className="px-2 font-head text-lg font-bold">{title}</legend>
    {children}
  </fieldset>
)
