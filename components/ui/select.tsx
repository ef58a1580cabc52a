import type { SelectHTMLAttributes } from 'react'

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  options: readonly { value: string; label: string }[]
  /** The first, empty entry, e.g. «اختر فرعا». */
  prompt?: string
}

/** The system's own list: every phone knows how to show it. */
export function Select({ options, prompt, className = '', ...rest }: Props) {
  return (
    // A form that was sent puts its lists back to what they first said: made anew, one keeps what was chosen.
    <select key={String(rest.defaultValue)} {...rest} className={`input select ${className}`}>
      {prompt !== undefined && <option value="">{prompt}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
