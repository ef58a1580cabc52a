import { z } from 'zod'
import { id, lines, maybeFile, sealedList } from '@/gate/fields'
import { COLUMNS, type Mapping } from './columns'

// Sealed and written as letters, a list of a megabyte is somewhat longer than itself.
const MOST_SEALED = 4 * 1024 * 1024

const sealed = z.string().catch('').default('')
const column = z.enum(COLUMNS).nullable().catch(null)

const NAMED = /^map\.(\d{1,2})$/

// One choice a column, `map.0` and so on; none where the form did not ask.
function mappingIn(fields: Record<string, unknown>): Mapping | null {
  const named = Object.entries(fields).flatMap(([name, value]) => {
    const place = NAMED.exec(name)?.[1]
    return place ? [[Number(place), column.parse(value)] as const] : []
  })
  if (named.length === 0) return null
  const mapping: Mapping = Array.from({ length: Math.max(...named.map(([place]) => place)) + 1 }, () => null)
  for (const [place, one] of named) mapping[place] = one
  return mapping
}

export const previewInput = z
  .looseObject({ programmeId: id, file: maybeFile, sealed: sealed.pipe(z.string().max(MOST_SEALED)) })
  .transform(({ programmeId, file: chosen, sealed: before, ...rest }) => ({
    ...{ programmeId, file: chosen, sealed: before, mapping: mappingIn(rest) },
  }))
  .refine(({ file: chosen, sealed: before }) => chosen !== null || before !== '', {
    path: ['file'],
    message: 'required',
  })
export type PreviewInput = z.infer<typeof previewInput>

export const acceptanceInput = z.object({
  programmeId: id,
  sealed: sealedList(MOST_SEALED),
  note: lines(1_000),
})
export type AcceptanceInput = z.infer<typeof acceptanceInput>
