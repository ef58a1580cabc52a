import type { ReactNode } from 'react'

/** One thing that is known, under its name; stands in a list of such (`dl`). */
export const Said = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-soft">{label}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)
