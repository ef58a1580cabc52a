// Apart from the tables, so that a form in the browser does not bring the schema along.

/** In which place somebody stands for the list in a polling station. */
export const RANKS = ['first', 'second', 'reserve'] as const
export type Rank = (typeof RANKS)[number]

/** What a campaign has to lend: one of its kind, or counted. */
export const RESOURCE_KINDS = ['vehicle', 'room', 'material'] as const
export type ResourceKind = (typeof RESOURCE_KINDS)[number]

/** Whose it is. No person is named: whoever lends something is not registered. */
export const OWNERS = ['party', 'lent', 'hired'] as const
export type Owner = (typeof OWNERS)[number]

/** What was noted of somebody from outside is erased so many days after polling day. */
export const OUTSIDER_DAYS = 60
