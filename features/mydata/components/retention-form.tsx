'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { changeRetentionAction } from '../actions'

const KINDS = ['left', 'consents', 'requests'] as const

/** How many months each kind is kept: what the page on privacy promises, and the night keeps. */
export function RetentionForm({ months }: { months: Record<string, number> }) {
  const t = useTranslations('mydata.retention')
  return (
    <details className="fold card p-5">
      <summary className="flex min-h-11 items-center">
        <h2 className="text-xl">{t('title')}</h2>
      </summary>
      <ActForm action={changeRetentionAction} className="grid max-w-lg gap-4 pt-3">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            {KINDS.map((kind) => (
              <Field key={kind} name={kind} label={t(kind)} error={fault(kind)} required>
                {(control) => (
                  <TextInput
                    {...control}
                    inputMode="numeric"
                    maxLength={4}
                    className="max-w-24"
                    defaultValue={kept(kind, String(months[kind] ?? ''))}
                  />
                )}
              </Field>
            ))}
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </details>
  )
}
