'use client'
import { useTranslations } from 'next-intl'
import { Removal } from '@/components/shell/removal'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { giveUpObjectiveAction } from '../actions'

/** It is aimed at no more, and why. */
export function GiveUpForm({ objectiveId }: { objectiveId: string }) {
  const t = useTranslations('objectives.form')
  const words = { title: t('giveUpTitle'), button: t('giveUp'), text: t('giveUpText') }
  return (
    <Removal action={giveUpObjectiveAction} fields={{ objectiveId }} {...words}>
      {({ kept, fault }) => (
        <Field name="reason" label={t('giveUpReason')} error={fault('reason')} required>
          {(control) => <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('reason')} />}
        </Field>
      )}
    </Removal>
  )
}
