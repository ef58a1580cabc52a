'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { setStandingAction } from '../actions'

type Props = { memberId: string; bodyId: string; choices: readonly { value: string; label: string }[] }

/** Says what a member pays from a month on: everything, a reduced rate, or nothing. */
export function StandingForm({ memberId, bodyId, choices }: Props) {
  const t = useTranslations('dues.standing')
  return (
    <ActForm action={setStandingAction} fields={{ memberId, bodyId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('done')}</Notice>}
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="pays" label={t('pays')} error={fault('pays')} required>
              {(control) => (
                <Select {...control} options={choices} defaultValue={kept('pays', choices[0]?.value)} />
              )}
            </Field>
            <Field name="startsOn" label={t('from')} hint={t('fromHint')} error={fault('startsOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('startsOn')} />}
            </Field>
          </div>
          <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
            {(control) => <TextInput {...control} dir="auto" maxLength={400} defaultValue={kept('reason')} />}
          </Field>
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
