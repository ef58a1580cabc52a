'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, FieldError } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { askOwnTransferAction, leaveAction } from '../actions'

type Choice = { value: string; label: string }

/** Asks for one's own transfer. */
export function OwnTransferForm({ branches }: { branches: Choice[] }) {
  const t = useTranslations('membership.ownTransfer')
  return (
    <ActForm action={askOwnTransferAction}>
      {({ kept, fault }) => (
        <>
          <Field name="toBody" label={t('to')} error={fault('toBody')} required>
            {(control) => (
              <Select {...control} prompt={t('choose')} options={branches} defaultValue={kept('toBody')} />
            )}
          </Field>
          <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
            {(control) => (
              <TextArea {...control} dir="auto" rows={2} maxLength={600} defaultValue={kept('reason')} />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Leaves the party: asked twice, since it ends every office at once. */
export function LeaveForm() {
  const t = useTranslations('membership.leave')
  return (
    <details className="fold card p-5">
      <summary className="flex min-h-11 items-center font-medium text-clay">{t('open')}</summary>
      <ActForm action={leaveAction} className="grid gap-4 pt-2">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            <Field name="reason" label={t('reason')} error={fault('reason')}>
              {(control) => (
                <TextArea {...control} dir="auto" rows={2} maxLength={600} defaultValue={kept('reason')} />
              )}
            </Field>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="sure"
                className="size-5"
                aria-describedby={fault('sure') && 'sure-error'}
              />
              {t('sure')}
            </label>
            {fault('sure') && <FieldError id="sure-error">{fault('sure')}</FieldError>}
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </details>
  )
}
