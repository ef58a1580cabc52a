'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field, FieldError, RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { Trap } from '@/components/ui/trap'
import { sendOfferAction } from '../actions'
import { KnownFields, type SkillChoice } from './known-fields'

const people = [
  { name: 'name', required: true, input: { autoComplete: 'name' } },
  { name: 'email', required: true, input: { type: 'email', inputMode: 'email', autoComplete: 'email' } },
  { name: 'phone', required: false, input: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' } },
] as const

/** What somebody from outside offers, and their consent that it is kept and passed on. */
export function OfferForm({ skills }: { skills: readonly SkillChoice[] }) {
  const t = useTranslations('competences.offer')
  const { answer, submit, remember, fault, kept } = useForm(sendOfferAction)
  const faultOf = (name: string) => fault(name) || undefined
  return (
    <form action={submit} onSubmit={remember} className="grid gap-6" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <RequiredNote />
      {people.map(({ name, required, input }) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          hint={name === 'phone' ? t('phoneHint') : undefined}
          error={faultOf(name)}
          required={required}
        >
          {(control) => <TextInput {...control} {...input} defaultValue={kept(name)} />}
        </Field>
      ))}
      <KnownFields
        skills={skills}
        kept={(name, otherwise) => kept(name) ?? otherwise ?? ''}
        fault={faultOf}
      />
      <div className="grid gap-1.5">
        <label className="flex min-h-11 items-start gap-3">
          <input
            type="checkbox"
            name="agreed"
            value="1"
            defaultChecked={kept('agreed') === '1'}
            required
            aria-invalid={faultOf('agreed') ? true : undefined}
            aria-describedby={faultOf('agreed') && 'agreed-error'}
            className="mt-1 size-5 shrink-0"
          />
          <span>{t('agree')}</span>
        </label>
        {faultOf('agreed') && <FieldError id="agreed-error">{faultOf('agreed')}</FieldError>}
      </div>
      <Trap />
      <SubmitButton>{t('send')}</SubmitButton>
    </form>
  )
}
