'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { revealMemberAction } from '../actions'
import { Reach } from './reach'

/** How a member is reached: hidden until a purpose is named, and written down. */
export function RevealForm({ memberId }: { memberId: string }) {
  const t = useTranslations('register.reveal')
  return (
    <ActForm action={revealMemberAction} fields={{ memberId }} className="grid gap-4">
      {({ kept, fault, done }) =>
        done ? (
          <div role="status">
            <Reach phone={done.phone} email={done.email} declined={done.declined} />
          </div>
        ) : (
          <>
            <p className="text-soft">{t('text')}</p>
            <Field name="purpose" label={t('purpose')} hint={t('hint')} error={fault('purpose')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('purpose')} />
              )}
            </Field>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )
      }
    </ActForm>
  )
}
