'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

type Props = { error?: string | undefined; kept?: string | undefined }

/** The address of an account. A text field: browsers drop an e-mail field's odd characters before we can read them. */
export function EmailField({ error, kept }: Props) {
  const t = useTranslations('account')
  return (
    <Field name="email" label={t('email')} error={error} required>
      {(control) => (
        <TextInput
          {...control}
          dir="ltr"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={kept}
        />
      )}
    </Field>
  )
}
