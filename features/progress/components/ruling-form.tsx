'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { ruleAction } from '../actions'

/** Confirms an entry, or returns it to its author with the reason. */
export function RulingForm({ entryId }: { entryId: string }) {
  const t = useTranslations('progress.ruling')
  return (
    <div className="screen grid gap-3 border-t border-line pt-3">
      <ActForm action={ruleAction} fields={{ entryId, outcome: 'confirmed' }} className="grid gap-3">
        {() => <SubmitButton className="justify-self-start">{t('confirm')}</SubmitButton>}
      </ActForm>
      <Fold title={t('return')} grave>
        <ActForm action={ruleAction} fields={{ entryId, outcome: 'returned' }} className="grid gap-3">
          {({ kept, fault }) => (
            <>
              <Field
                name="reason"
                label={t('reason')}
                hint={t('reasonHint')}
                error={fault('reason')}
                required
              >
                {(control) => (
                  <TextArea {...control} dir="auto" rows={2} maxLength={2000} defaultValue={kept('reason')} />
                )}
              </Field>
              <SubmitButton variant="danger" className="justify-self-start">
                {t('submit')}
              </SubmitButton>
            </>
          )}
        </ActForm>
      </Fold>
    </div>
  )
}
