import type { InputHTMLAttributes } from 'react'

/** One line of text. Addresses, phones and codes (`type` email, tel, url) are written left to right everywhere. */
export function TextInput({ className = '', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  const latin = ['email', 'tel', 'url'].includes(rest.type ?? 'text')
  return <input dir={latin ? 'ltr' : undefined} {...rest} className={`input ${className}`} />
}
