import type { AnchorHTMLAttributes } from 'react'
import { type ButtonVariant, buttonLook } from './button'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; variant?: ButtonVariant }

/** A link that leads to the next step, in the shape of a button. */
export function ButtonLink({ variant, className, children, ...rest }: Props) {
  return (
    <a {...rest} className={buttonLook(variant, className)}>
      {children}
    </a>
  )
}
