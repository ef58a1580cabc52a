'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { decideFoundingAction } from '../actions'

/** Approves a founding, or says why not yet. */
export function ApprovalForm({ bodyId }: { bodyId: string }) {
  const t = useTranslations('founding.approval')
  return (
    <div className="grid gap-4">
      <p className="text-soft">{t('text')}</p>
      <ActForm action={decideFoundingAction} fields={{ bodyId, outcome: 'done', note: '' }}>
        {() => <SubmitButton className="justify-self-start">{t('approve')}</SubmitButton>}
      </ActForm>
      <Fold title={t('open')} grave>
        <ActForm action={decideFoundingAction} fields={{ bodyId, outcome: 'refused' }} className="grid gap-3">
          {({ kept, fault }) => (
            <>
              <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')} required>
                {(control) => (
                  <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('note')} />
                )}
              </Field>
              <SubmitButton variant="danger" className="justify-self-start">
                {t('refuse')}
              </SubmitButton>
            </>
          )}
        </ActForm>
      </Fold>
    </div>
  )
}
