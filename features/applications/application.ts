import type { Stage } from '@/db/schema/applications'

/** What can be done with an application at each stage, and by whom. */
export const MOVES = {
  unconfirmed: [],
  branch: ['accept', 'ask', 'pass', 'decline'],
  asked: ['accept', 'ask', 'pass', 'decline'],
  secretariat: ['admit', 'decline'],
  member: [],
  declined: [],
  withdrawn: [],
} as const satisfies Record<Stage, readonly string[]>

export type Move = (typeof MOVES)[Stage][number]

/** Whoever wrote on paper is asked in person, not by letter. */
export const movesFor = ({ stage, onPaper }: { stage: Stage; onPaper: boolean }): readonly Move[] =>
  MOVES[stage].filter((move) => !(onPaper && move === 'ask'))

/** Stages that somebody still has to act at. */
export const OPEN: readonly Stage[] = ['branch', 'asked', 'secretariat']

/** The office whose turn it is, as the applicant is told; nobody's once it came to its end. */
export const turnOf = (stage: Stage): 'applicant' | 'branch' | 'secretariat' | null => {
  if (stage === 'unconfirmed' || stage === 'asked') return 'applicant'
  return stage === 'branch' || stage === 'secretariat' ? stage : null
}

/** Days after which those who can act are reminded, and again after as many. */
export const REMINDED_AFTER = { branch: 14, secretariat: 7 } as const

/** Whether an application waits longer at a stage than it should. */
export const waitsLong = ({ stage, since }: { stage: Stage; since: Date }, now: Date): boolean =>
  (stage === 'branch' || stage === 'secretariat') &&
  now.getTime() - since.getTime() > REMINDED_AFTER[stage] * 86_400_000
