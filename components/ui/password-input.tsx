'use client'
import { useTranslations } from 'next-intl'
import { type InputHTMLAttributes, useState } from 'react'
import { VisuallyHidden } from './visually-hidden'

/** A password that can be shown and pasted; say `autoComplete` "current-password" or "new-password". */
export function PasswordInput({ className = '', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  const t = useTranslations('ui')
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <input
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        {...rest}
        type={shown ? 'text' : 'password'}
        className={`input pe-24 rtl:ps-24 rtl:pe-[0.85rem] ${className}`}
      />
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 end-0 flex min-w-16 items-center justify-center px-4 font-medium text-sea"
      >
        <span aria-hidden="true">{t(shown ? 'hide' : 'show')}</span>
        <VisuallyHidden>{t('showPassword')}</VisuallyHidden>
      </button>
    </div>
  )
}
