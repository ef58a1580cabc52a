'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { bringProposalAction } from '../actions'
import { type Commune, FromField, type Kept, NeedFields, type Option, PlaceFields } from './proposal-fields'

type Props = {
  programmeId: string
  /** Whose programme it is. */
  bodyId: string
  bodies: readonly Option[]
  communes: readonly Commune[]
}

/** What a meeting proposed, with its minutes; leads to the proposal. */
export function MeetingForm({ programmeId, bodyId, bodies, communes }: Props) {
  const t = useTranslations('proposals.meeting')
  return (
    <ActForm action={bringProposalAction} fields={{ programmeId }} className="grid gap-6">
      {(state) => (
        <>
          <RequiredNote />
          <FromField {...state} bodies={bodies} label={t('fromId')} />
          <MetFields {...state} />
          <EvidenceBox
            bodyId={bodyId}
            name="minutesId"
            kinds={['document']}
            label={t('minutes')}
            brought={state.kept('minutesId')}
            error={state.fault('minutesId')}
          />
          <NeedFields {...state} />
          <PlaceFields {...state} communes={communes} />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

function MetFields({ kept, fault }: Kept) {
  const t = useTranslations('proposals.meeting')
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      <Field name="metOn" label={t('metOn')} hint={t('metOnHint')} error={fault('metOn')} required>
        {(control) => <DateInput {...control} defaultValue={kept('metOn')} />}
      </Field>
      <Field name="voices" label={t('voices')} hint={t('voicesHint')} error={fault('voices')} required>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="numeric"
            maxLength={7}
            className="max-w-32"
            autoComplete="off"
            defaultValue={kept('voices')}
          />
        )}
      </Field>
    </div>
  )
}
