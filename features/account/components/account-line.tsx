'use client'
import { useTranslations } from 'next-intl'

/** Whose account a form is about: for the reader, and hidden for the browser's own keeper of passwords. */
export function AccountLine({ email }: { email: string }) {
  const t = useTranslations('account')
  return (
    <p>
      {t.rich('as', { address: () => <bdi className="font-medium">{email}</bdi> })}
      <input type="text" value={email} autoComplete="username" readOnly hidden />
    </p>
  )
}
