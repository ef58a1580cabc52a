// Apart from the tables, so that a form in the browser does not bring the schema along.

/** What is voted for: councils of communes, of the region, the House of Representatives. */
export const ELECTION_KINDS = ['communal', 'regional', 'house'] as const
export type ElectionKind = (typeof ELECTION_KINDS)[number]

/** How one votes: for a list, whose votes are shared out, or for one person, where most votes win. */
export const BALLOTS = ['list', 'individual'] as const
export type Ballot = (typeof BALLOTS)[number]

/** Whose seats are voted on. */
export const PARTS = ['general', 'women'] as const
export type Part = (typeof PARTS)[number]

/** How certain a result is, from our own count to what no court can change any more. */
export const STANDINGS = ['provisional', 'proclaimed', 'contested', 'rectified', 'annulled', 'final'] as const
export type Standing = (typeof STANDINGS)[number]

/** Whom a scenario is shared with: whoever reads elections in a body, or whoever plans them there. */
export const SHARED_WITH = ['readers', 'planners'] as const
export type SharedWith = (typeof SHARED_WITH)[number]
