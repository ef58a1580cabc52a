import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Mark } from './mark'

/** What a control takes from its field: spread it on the input. */
export type Control = {
  id: string
  name: string
  required: boolean
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** The sentence that says what is wrong, already in the reader's language. */
  error?: ReactNode
  required?: boolean
  children: (control: Control) => ReactNode
}

/** A label, its control, what helps to fill it in, and beside it what was wrong. */
export function Field({ name, label, hint, error, required = false, children }: Props) {
  // Not the name: forms share a page, and the page that one came from stays behind in the document, unseen.
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
        {required && (
          <span aria-hidden="true" className="text-clay">
            {' *'}
          </span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        name,
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

/** What is wrong with one field, in clay and with a mark, never by colour alone. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-2 text-sm font-medium text-clay">
      <Mark name="danger" className="mt-[0.3em] size-[1.15em]" />
      <span>{children}</span>
    </p>
  )
}

/** Says once, above a form, what the asterisk means. */
export function RequiredNote() {
  const t = useTranslations('ui')
  return <p className="text-sm text-soft">{t('requiredNote')}</p>
}
