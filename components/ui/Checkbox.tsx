import type { InputHTMLAttributes, ReactNode } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: ReactNode; hint?: ReactNode }

/** A box to tick with its own label; the whole line is the target. Give it a `name`. */
export function Checkbox({ label, hint, id, ...rest }: Props) {
  const own = id ?? `${rest.name}-${rest.value ?? 'on'}`
  return (
    <label htmlFor={own} className="flex min-h-11 items-start gap-3 py-2">
      <input
        {...rest}
        id={own}
        type="checkbox"
        className="mt-[0.35em] size-5 shrink-0 accent-sea"
        aria-describedby={hint ? `${own}-hint` : undefined}
      />
      <span>
        {label}
        {hint && (
          <span id={`${own}-hint`} className="block text-sm text-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
