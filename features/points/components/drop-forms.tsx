'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { dropPointAction, restorePointAction } from '../actions'

/** Drops a point, with the reason. */
export function DropForm({ pointId }: { pointId: string }) {
  const t = useTranslations('points.drop')
  return (
    <Fold title={t('title')} grave>
      <ActForm action={dropPointAction} fields={{ pointId }}>
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

/** Takes a dropped point up again. */
export function RestoreForm({ pointId }: { pointId: string }) {
  const t = useTranslations('points.drop')
  return (
    <ActForm action={restorePointAction} fields={{ pointId }}>
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('restore')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
