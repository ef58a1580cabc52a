'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  error?: string | undefined
  kept?: string | undefined
  /** What it is called where a phone or a member number will do as well. */
  label?: string
}

/** The address of an account. A text field: browsers drop an e-mail field's odd characters before we can read them. */
export function EmailField({ error, kept, label }: Props) {
  const t = useTranslations('account')
  return (
    <Field name="email" label={label ?? t('email')} error={error} required>
      {(control) => (
        <TextInput
          {...control}
          dir="ltr"
          inputMode={label ? 'text' : 'email'}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={kept}
        />
      )}
    </Field>
  )
}
