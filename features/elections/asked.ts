import { z } from 'zod'

/** The id that an address names: of an election, a milestone, a rule set; null where it names none. */
export const askedElection = (id: string): string | null => (z.uuid().safeParse(id).success ? id : null)
