'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { endMandateAction } from '../actions'

/** Ends a mandate, for a reason; it says first that there is no way back but a new decision. */
export function EndForm({ mandateId }: { mandateId: string }) {
  const t = useTranslations('mandates.end')
  return (
    <Fold title={t('open')} grave>
      <ActForm action={endMandateAction} fields={{ mandateId }} className="grid gap-3">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
              {(control) => (
                <TextArea {...control} dir="auto" rows={2} maxLength={600} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
