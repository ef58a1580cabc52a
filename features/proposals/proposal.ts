/** How long each text may be, in characters. */
export const LENGTHS = { title: 160, need: 3000, helps: 600, quarter: 120, said: 4000, reason: 2000 } as const

/** The box that is ticked for a proposal which is answered along with another. */
export const alsoField = (proposalId: string): string => `proposal.${proposalId}`
