'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, FieldError } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { commentAction, uncommentAction } from '../actions'
import { LENGTHS } from '../proposal'

const KINDS = ['comment', 'question'] as const

/** Says or asks something about a proposal. */
export function SayForm({ proposalId }: { proposalId: string }) {
  const t = useTranslations('proposals.say')
  return (
    <ActForm action={commentAction} fields={{ proposalId }} className="grid gap-4">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('sent')}</Notice>}
          <fieldset className="grid gap-1">
            <legend className="font-medium">{t('kind')}</legend>
            <div className="flex flex-wrap gap-x-6">
              {KINDS.map((kind) => (
                <label key={kind} className="flex min-h-11 items-center gap-3">
                  <input
                    type="radio"
                    name="kind"
                    value={kind}
                    defaultChecked={kept('kind', 'comment') === kind}
                    className="size-5 shrink-0 accent-sea"
                  />
                  {t(kind)}
                </label>
              ))}
            </div>
            {fault('kind') && <FieldError id={`kind-${proposalId}`}>{fault('kind')}</FieldError>}
          </fieldset>
          <Field name="text" label={t('text')} error={fault('text')} required>
            {(control) => (
              <TextArea
                {...control}
                dir="auto"
                rows={3}
                maxLength={LENGTHS.said}
                defaultValue={kept('text')}
              />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Takes one's own words back. */
export function UnsayForm({ commentId }: { commentId: string }) {
  const t = useTranslations('proposals.say')
  return (
    <ActForm action={uncommentAction} fields={{ commentId }}>
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('remove')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
