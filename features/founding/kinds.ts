/** Kinds of bodies that are founded on the way; the others came with the organisation. */
export const FOUNDED_KINDS = ['branch', 'sector', 'parallel', 'coordination'] as const
