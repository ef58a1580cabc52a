import { z } from 'zod'
import { CHECKS } from '@/features/candidacies/legality'
import { faultsIn } from './deadlines'

const share = z
  .object({ of: z.int().min(0), in: z.int().min(1) })
  .refine(({ of, in: whole }) => of <= whole, { message: 'moreThanAll' })

const seatRule = z.object({
  base: z.enum(['eligible', 'registered', 'voters']),
  threshold: share.nullable(),
  tie: z.enum(['youngest', 'oldest']),
  alone: share.nullable(),
})

const candidates = z.object({
  /** Stand-ins beside a list, and beside the one candidate of an individual ballot. */
  standIns: z.int().min(0).max(500),
  standInsAlone: z.int().min(0).max(10),
  /** Which article asks for what is checked of a list. */
  articles: z.partialRecord(z.enum(CHECKS), z.string().min(1)),
})

const deadline = z.object({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: z.object({ ar: z.string().min(1, 'required'), fr: z.string().min(1, 'required'), en: z.string() }),
  day: z.int().min(-1_000).max(1_000),
  from: z.int().min(-1_000).max(1_000).nullable(),
  article: z.string().nullable(),
  checkedOn: z.iso.date().nullable(),
  after: z.array(z.string()),
})

/**
 * The law under which one election is held, as data: a later election has a later version, and past ones keep theirs.
 * In: councils by inhabitants, seats; shares exactly; money in centimes; deadlines in days from polling day.
 */
export const ruleSet = z
  .object({
    /** Communes with more inhabitants vote for lists, the others for one candidate in each constituency. */
    listsAbove: z.int().min(0).nullable(),
    /** Seats of a council by inhabitants: the first band that is not below them; above the last, by decree. */
    councils: z.array(z.object({ upTo: z.int().min(1), seats: z.int() })),
    seats: seatRule,
    /** Seats for women: added to a council of single constituencies, or a part within a council of lists. */
    women: z.object({ added: z.int().min(0), within: share.nullable() }),
    minAge: z.int().min(0).max(120).nullable(),
    incompatible: z.array(z.string()),
    // Versions that were entered before this was asked for say nothing of it.
    candidates: candidates.default({ standIns: 0, standInsAlone: 0, articles: {} }),
    /** The most that one list or candidate may spend; null while no decree says. */
    cap: z.int().min(1).nullable(),
    deadlines: z.array(deadline),
    /** On the first hour of which day campaigning must have ended, in days from polling day. */
    silence: z.int().min(-30).max(0),
  })
  .superRefine(({ councils, deadlines, women, listsAbove }, context) => {
    const wrong = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path })
    councils.forEach(({ upTo, seats }, at) => {
      const before = councils[at - 1]
      if (seats < 1) wrong('noSeats', ['councils', at, 'seats'])
      if (before && before.upTo >= upTo) wrong('bandsOutOfOrder', ['councils', at, 'upTo'])
      if (before && before.seats > seats) wrong('fewerSeatsForMore', ['councils', at, 'seats'])
    })
    if (women.within && listsAbove === null) wrong('noLists', ['women', 'within'])
    for (const { fault, key } of faultsIn(deadlines)) wrong(fault, ['deadlines', key])
  })

export type RuleSet = z.infer<typeof ruleSet>

/** How a commune of so many inhabitants votes. */
export const ballotOf = ({ listsAbove }: RuleSet, inhabitants: number): 'list' | 'individual' =>
  listsAbove !== null && inhabitants > listsAbove ? 'list' : 'individual'

/** Seats of a council by its inhabitants, without those added for women; null where a decree alone says. */
export const councilSeats = ({ councils }: RuleSet, inhabitants: number): number | null =>
  councils.find(({ upTo }) => inhabitants <= upTo)?.seats ?? null
