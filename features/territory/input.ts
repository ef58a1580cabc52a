import { z } from 'zod'
import { BALLOTS, PARTS } from '@/db/elections'
import { count, id, line, maybeCount, maybeId, someLine, version } from '@/gate/fields'

const MOST_SEATS = 500
const NAME = 120

const maybeCommune = line(20).transform((code) => code || null)
const said = {
  bodyId: id,
  code: someLine(40),
  nameAr: someLine(NAME),
  nameFr: line(NAME),
  communeCode: maybeCommune,
  ballot: z.enum(BALLOTS, 'required'),
  part: z.enum(PARTS).catch('general'),
  seats: count(1, MOST_SEATS),
  womenSeats: maybeCount(0, MOST_SEATS).transform((seats) => seats ?? 0),
  attachedTo: maybeId,
}

type Said = { ballot: string; seats: number; womenSeats: number }
// One person is voted for, so there is one seat; and the women’s part never is the whole.
const possible = ({ ballot, seats, womenSeats }: Said, context: z.RefinementCtx) => {
  const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] })
  if (ballot === 'individual' && seats !== 1) wrong('seats', 'oneSeat')
  if (ballot === 'individual' && womenSeats !== 0) wrong('womenSeats', 'noPart')
  if (womenSeats >= seats && ballot === 'list') wrong('womenSeats', 'partIsWhole')
}

export const constituencyInput = z.object({ electionId: id, ...said }).superRefine(possible)
export type ConstituencyInput = z.infer<typeof constituencyInput>

export const editedConstituencyInput = z
  .object({ constituencyId: id, version, ...said })
  .superRefine(possible)
export type EditedConstituencyInput = z.infer<typeof editedConstituencyInput>

export const removedConstituencyInput = z.object({ constituencyId: id })
export type RemovedConstituencyInput = z.infer<typeof removedConstituencyInput>
