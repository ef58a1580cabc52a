import type { ReactNode } from 'react'

/** A phone, a code, a Latin name inside Arabic: isolated, so that it cannot reorder what stands around it. */
export const Bidi = ({ children, ltr }: { children: ReactNode; ltr?: boolean }) => (
  <bdi dir={ltr ? 'ltr' : undefined}>{children}</bdi>
)
