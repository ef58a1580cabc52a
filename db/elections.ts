// Apart from the tables, so that a form in the browser does not bring the schema along.

/** What is voted for: councils of communes, of the region, the House of Representatives. */
export const ELECTION_KINDS = ['communal', 'regional', 'house'] as const
export type ElectionKind = (typeof ELECTION_KINDS)[number]
