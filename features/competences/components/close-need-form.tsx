'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { closeNeedAction } from '../actions'

/** Closes a need that is met or has gone. */
export function CloseNeedForm({ needId }: { needId: string }) {
  const t = useTranslations('competences.needs')
  return (
    <Fold title={t('close')}>
      <ActForm action={closeNeedAction} fields={{ needId }} className="grid gap-3">
        {({ kept, fault }) => (
          <>
            <Field name="note" label={t('note')} error={fault('note')}>
              {(control) => <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('note')} />}
            </Field>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('closeSubmit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
