import type { ReactNode } from 'react'

type Props = { facts: readonly { key: string; label: string; value: ReactNode }[]; empty: string }

/** Details with their names; what is not known says so. */
export const Facts = ({ facts, empty }: Props) => (
  <dl className="grid gap-x-6 gap-y-3 min-[40rem]:grid-cols-2">
    {facts.map(({ key, label, value }) => (
      <div key={key} className="min-w-0">
        <dt className="text-sm text-soft">{label}</dt>
        <dd className="break-words">{value || <span className="text-soft">{empty}</span>}</dd>
      </div>
    ))}
  </dl>
)
