/** The box that is ticked for a proposal which is answered along with another. */
export const alsoField = (proposalId: string): string => `proposal.${proposalId}`
