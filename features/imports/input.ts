import { z } from 'zod'
import { ROW_CHOICES } from '@/db/schema/register'
import { id, someLine, version } from '@/gate/fields'
import { FIELDS } from './columns'

export const uploadInput = z.object({ bodyId: id })

const column = z
  .string()
  .catch('')
  .transform((text) => text || null)
  .pipe(z.enum(FIELDS).nullable())

/** The mapping as its form sends it: one choice a column, `column-0` and so on. */
export const mappingInput = z.looseObject({ importId: id }).transform(({ importId, ...fields }) => {
  const columns = Object.entries(fields)
    .filter(([name]) => /^column-\d{1,2}$/.test(name))
    .map(([name, value]) => [Number(name.slice(7)), column.catch(null).parse(value)] as const)
  const mapping = Array.from({ length: Math.max(0, ...columns.map(([n]) => n + 1)) }, () => null) as (
    | (typeof FIELDS)[number]
    | null
  )[]
  for (const [n, field] of columns) mapping[n] = field
  return { importId, mapping }
})
export type MappingInput = z.infer<typeof mappingInput>

export const importInput = z.object({ importId: id })
export type ImportInput = z.infer<typeof importInput>

/** A row with its cells as somebody corrected them, `cell-0` and so on. */
export const correctionInput = z.looseObject({ importId: id, line: version }).transform((sent) => {
  const cells: Record<number, string> = {}
  for (const [name, value] of Object.entries(sent))
    if (/^cell-\d{1,2}$/.test(name) && typeof value === 'string')
      cells[Number(name.slice(5))] = value.slice(0, 500)
  return { importId: sent.importId, line: sent.line, cells }
})
export type CorrectionInput = z.infer<typeof correctionInput>

export const choiceInput = z.object({
  importId: id,
  /** One row, or all of those that are like somebody. */
  line: z
    .string()
    .catch('')
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(z.int('malformed').min(2, 'malformed').max(10_000_000, 'malformed').nullable()),
  choice: z.enum(ROW_CHOICES, 'required'),
})
export type ChoiceInput = z.infer<typeof choiceInput>

export const acceptanceInput = z.object({ importId: id, signed: someLine(120) })
export type AcceptanceInput = z.infer<typeof acceptanceInput>
