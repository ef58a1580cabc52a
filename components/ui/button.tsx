import type { ButtonHTMLAttributes } from 'react'

export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'spark'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant
  /** Work is under way: the button keeps its place and focus, and says it is busy. */
  pending?: boolean
}

const looks = { primary: 'btn', quiet: 'btn btn-quiet', danger: 'btn btn-danger', spark: 'btn btn-spark' }

/** The classes of a button, for what is not one, as a link. */
export const buttonLook = (variant: ButtonVariant = 'primary', more = '') =>
  `${looks[variant]} ${more}`.trim()

/** A button; `type` is "button" unless said otherwise. */
export function Button({ variant, pending, className, children, ...rest }: Props) {
  const busy = pending && ({ 'aria-disabled': true, 'aria-busy': true, 'data-pending': '' } as const)
  return (
    <button type="button" {...rest} {...busy} className={buttonLook(variant, className)}>
      {pending && <span className="spinner" aria-hidden="true" />}
      {children}
    </button>
  )
}
