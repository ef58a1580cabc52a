'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { askOverrideAction, grantOverrideAction } from '../actions'

type AskProps = { electionId: string; resting: readonly { value: string; label: string }[] }

/** Asks that something be let through the silence. */
export function AskForm({ electionId, resting }: AskProps) {
  const t = useTranslations('silence.ask')
  return (
    <ActForm action={askOverrideAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('done')}</Notice>}
          <RequiredNote />
          <Field name="what" label={t('what')} error={fault('what')} required>
            {(control) => (
              <Select {...control} prompt={t('choose')} options={resting} defaultValue={kept('what')} />
            )}
          </Field>
          <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
            {(control) => (
              <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('reason')} />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** A second person agrees. */
export function GrantForm({ overrideId }: { overrideId: string }) {
  const t = useTranslations('silence.ask')
  return (
    <ActForm action={grantOverrideAction} fields={{ overrideId }} className="grid gap-2">
      {() => <SubmitButton variant="quiet">{t('grant')}</SubmitButton>}
    </ActForm>
  )
}
