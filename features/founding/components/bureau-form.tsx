'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { BureauFields, type BureauOffice } from '@/components/shell/bureau-fields'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { electBureauAction } from '../actions'

type Props = {
  bodyId: string
  heldOn: string
  offices: BureauOffice[]
  people: { value: string; label: string }[]
}

/** Who of the founding members was elected to which office, and when. */
export function BureauForm({ bodyId, heldOn, offices, people }: Props) {
  const t = useTranslations('founding.bureau')
  const m = useTranslations('founding.meeting')
  return (
    <ActForm action={electBureauAction} fields={{ bodyId }}>
      {({ kept, fault }) => (
        <>
          <p className="text-soft">{t('text')}</p>
          <BureauFields offices={offices} people={people} nobody={t('nobody')} kept={kept} />
          <div className="grid gap-4 min-[40rem]:grid-cols-2">
            <Field name="heldOn" label={t('heldOn')} hint={m('dayHint')} error={fault('heldOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('heldOn', heldOn)} />}
            </Field>
            <Field name="note" label={t('note')} error={fault('note')}>
              {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('note')} />}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
