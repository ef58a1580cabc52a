'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { Trap } from '@/components/ui/trap'
import { sendLetterAction } from '../actions'

const fields = [
  { name: 'name', required: true, input: { autoComplete: 'name' } },
  { name: 'email', required: true, input: { type: 'email', inputMode: 'email', autoComplete: 'email' } },
  { name: 'phone', required: false, input: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' } },
  { name: 'subject', required: true, input: {} },
] as const

/** A letter to the organisation. */
export function ContactForm() {
  const t = useTranslations('messages.contact')
  const { answer, submit, remember, fault, kept } = useForm(sendLetterAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <RequiredNote />
      {fields.map(({ name, required, input }) => (
        <Field
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={name === 'phone' ? t('phoneHint') : undefined}
          error={fault(name)}
          required={required}
        >
          {(control) => <TextInput {...control} {...input} defaultValue={kept(name)} />}
        </Field>
      ))}
      <Field name="text" label={t('fields.text')} hint={t('textHint')} error={fault('text')} required>
        {(control) => <TextArea {...control} rows={8} defaultValue={kept('text')} />}
      </Field>
      <Trap />
      <SubmitButton>{t('send')}</SubmitButton>
    </form>
  )
}
