'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  error?: string | undefined
  /** Of the authenticator alone: printed codes are of no use yet. */
  fresh?: boolean
}

/** A code of the authenticator, or one of those that were printed. Text, so that gaps and any digits may be typed. */
export function CodeField({ error, fresh = false }: Props) {
  const t = useTranslations('factor')
  return (
    <Field name="code" label={t('code')} hint={t(fresh ? 'codeFresh' : 'codeHint')} error={error} required>
      {(control) => (
        <TextInput
          {...control}
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          className="max-w-56 text-lg tracking-widest"
        />
      )}
    </Field>
  )
}
