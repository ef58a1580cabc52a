import type { ReactNode } from 'react'

/** Names of lists by their id. */
export type ListNames = Readonly<Record<string, string>>

/** What a step is called. */
export const StepTitle = ({ children }: { children: ReactNode }) => <h4 className="text-lg">{children}</h4>
