'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { resetSecondFactorAction } from '../actions'

/** Takes someone's lost second factor away, for a reason; it says first what that means for them. */
export function ResetForm({ memberId }: { memberId: string }) {
  const t = useTranslations('factor.reset')
  return (
    <ActForm action={resetSecondFactorAction} fields={{ memberId }} className="grid gap-3 pt-2">
      {({ done, kept, fault }) =>
        done !== null ? (
          <Notice kind="success">{t('done')}</Notice>
        ) : (
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
        )
      }
    </ActForm>
  )
}
