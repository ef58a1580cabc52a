import type { InputHTMLAttributes, ReactNode } from 'react'
import { FieldError } from './field'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string
  children: ReactNode
  /** What is wrong, already in the reader's language. */
  error?: ReactNode
}

/** A box to tick, with its sentence: the whole line can be pressed. */
export function Checkbox({ name, children, error, required, ...rest }: Props) {
  return (
    <div className="grid gap-1">
      <label className="flex min-h-11 items-start gap-3 py-1.5">
        <input
          {...rest}
          type="checkbox"
          name={name}
          value="true"
          required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
          className="mt-[0.35em] size-5 shrink-0 accent-(--sea)"
        />
        <span>
          {children}
          {required && (
            <span aria-hidden="true" className="text-clay">
              {' *'}
            </span>
          )}
        </span>
      </label>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </div>
  )
}
