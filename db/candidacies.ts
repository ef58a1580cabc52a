// Apart from the tables, so that a form in the browser does not bring the schema along.

/** Where a name stands on a list: its general part, the women's part of the same list, or beside it as a stand-in. */
export const LIST_PARTS = ['general', 'women', 'standIn'] as const
export type ListPart = (typeof LIST_PARTS)[number]

/** What a member of the commission thinks of a candidacy. */
export const OPINIONS = ['favourable', 'reserved', 'unfavourable'] as const
export type Opinion = (typeof OPINIONS)[number]

export const GENDERS = ['f', 'm'] as const
export type Gender = (typeof GENDERS)[number]
