import type { ReactNode } from 'react'
import { Mark } from './mark'

type Props = { kind?: keyof typeof kinds; title?: ReactNode; children?: ReactNode }

const kinds = {
  info: { look: 'border-sea bg-sea-soft', tone: 'text-sea', role: 'status' },
  success: { look: 'border-leaf bg-leaf-soft', tone: 'text-leaf', role: 'status' },
  warning: { look: 'border-glow bg-glow-soft', tone: 'text-ink', role: 'status' },
  danger: { look: 'border-clay bg-clay-soft', tone: 'text-clay', role: 'alert' },
} as const

/** A sentence the reader must not miss: said aloud when it appears, told apart by its mark and not by colour alone. */
export function Notice({ kind = 'info', title, children }: Props) {
  const { look, tone, role } = kinds[kind]
  return (
    <div role={role} className={`flex gap-3 rounded-md border-s-4 px-4 py-3 ${look}`}>
      <Mark name={kind} className={`mt-[0.3em] size-[1.35em] ${tone}`} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
