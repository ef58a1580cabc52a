import { z } from 'zod'
import { STEPS } from '@/db/plans'
import { id, line, lines, maybeDay, maybeId, maybeLink, ticked } from '@/gate/fields'
import { MOST_FILES } from './brought-files'
import { needsReason } from './progress'

// Whatever else a form carries comes along: what was brought is found in it by its names, `picture.1` and so on.
const said = z.looseObject({
  programmeId: id,
  pointId: id,
  step: z.enum(STEPS, 'required'),
  happenedOn: maybeDay.pipe(z.string('required')),
  textAr: lines(4000),
  textFr: lines(4000),
  reason: lines(2000),
  corrects: maybeId,
  /** What showed the corrected entry shows this one too. */
  keeps: ticked,
  kind: z.enum(['document', 'minutes']).catch('document'),
  link: maybeLink,
  linkTitle: line(200),
})

const brought = (typed: Record<string, unknown>, kind: 'picture' | 'document'): string[] => {
  const names = Array.from({ length: MOST_FILES }, (_, at) => `${kind}.${at + 1}`)
  const ids = names.map((name) => z.uuid().safeParse(typed[name]).data)
  return [...new Set(ids.filter((given) => given !== undefined))]
}

export const entryInput = said
  .superRefine(({ textAr, textFr, step, reason }, context) => {
    if (!textAr && !textFr) context.addIssue({ code: 'custom', path: ['textAr'], message: 'required' })
    if (needsReason(step) && !reason)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'required' })
  })
  .transform((typed) => {
    const { programmeId, pointId, step, happenedOn, textAr, textFr, reason, corrects } = typed
    const { keeps, kind, link, linkTitle } = typed
    const shown = {
      pictures: brought(typed, 'picture'),
      papers: brought(typed, 'document'),
      kind,
      link: link ? { url: link, title: linkTitle } : null,
    }
    return { programmeId, pointId, step, happenedOn, textAr, textFr, reason, corrects, keeps, shown }
  })
export type EntryInput = z.infer<typeof entryInput>

export const rulingInput = z
  .object({ entryId: id, outcome: z.enum(['confirmed', 'returned'], 'required'), reason: lines(2000) })
  .superRefine(({ outcome, reason }, context) => {
    if (outcome === 'returned' && !reason)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'required' })
  })
export type RulingInput = z.infer<typeof rulingInput>
