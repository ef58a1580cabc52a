import { z } from 'zod'
import { STANDINGS } from '@/db/elections'
import { id, lines, maybeCount, maybeFile, maybeId, sealedList, someLine, ticked } from '@/gate/fields'

const MOST_VOTERS = 50_000_000
const MOST_SEALED = 8 * 1024 * 1024

/** A figure of minutes, in voters or ballots; null where it is not known. */
export const maybeFigure = maybeCount(0, MOST_VOTERS)

const VOTES = /^votes\.([0-9a-f-]{36})$/
const SEATS = /^seats\.([0-9a-f-]{36})$/
const LOT = /^lot\.([0-9a-f-]{36})$/

/** The figures of minutes, and in which of them a fault is told. */
export const figures = {
  registered: maybeFigure,
  voters: maybeFigure,
  void: maybeFigure,
  contested: maybeFigure,
  valid: maybeFigure,
}

// One field a list, `votes.<its id>`; an empty one was not counted, and is told.
function byList(fields: Record<string, unknown>, named: RegExp, context: z.RefinementCtx) {
  const found = new Map<string, number>()
  for (const [name, value] of Object.entries(fields)) {
    const listId = named.exec(name)?.[1]
    if (!listId) continue
    const read = maybeFigure.safeParse(value)
    if (!read.success) context.addIssue({ code: 'custom', message: 'number', path: [name] })
    else if (read.data !== null) found.set(listId, read.data)
  }
  return found
}

export const resultInput = z
  .looseObject({
    ...{ constituencyId: id, stationId: maybeId, standing: z.enum(STANDINGS, 'required') },
    ...{ ...figures, source: someLine(300), note: lines(2_000), asPrinted: ticked },
  })
  .transform((sent, context) => {
    const {
      constituencyId,
      stationId,
      standing,
      registered,
      voters,
      contested,
      valid,
      source,
      note,
      asPrinted,
    } = sent
    const drawn = byList(sent, LOT, context)
    return {
      ...{ constituencyId, stationId, standing, source, note, asPrinted },
      ...{ registered, voters, void: sent.void, contested, valid },
      votes: byList(sent, VOTES, context),
      seats: byList(sent, SEATS, context),
      lot: [...drawn].sort(([, one], [, other]) => one - other).map(([listId]) => listId),
    }
  })
export type ResultInput = z.infer<typeof resultInput>

export const resultListInput = z.object({
  ...{ electionId: id, standing: z.enum(STANDINGS, 'required'), source: someLine(300) },
  file: maybeFile,
})
export type ResultListInput = z.infer<typeof resultListInput>

export const acceptedResultsInput = z.object({
  electionId: id,
  sealed: sealedList(MOST_SEALED),
})
export type AcceptedResultsInput = z.infer<typeof acceptedResultsInput>
