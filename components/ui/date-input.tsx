import type { InputHTMLAttributes } from 'react'
import { TextInput } from './text-input'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { placeholder?: string }

/**
 * A date as people write it, day/month/year, in Western or Arabic-Indic digits: plain text, since native pickers show
 * month first on half of all phones. Whoever receives it parses it; the field's hint gives an example.
 */
export function DateInput({ className = '', ...rest }: Props) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maxLength={14}
      {...rest}
      dir="ltr"
      className={`max-w-48 tabular-nums ${className}`}
    />
  )
}
