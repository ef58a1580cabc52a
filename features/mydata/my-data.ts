import type { Holding } from '@/db/holdings'
import { unseal } from '@/gate/seal'

type Cell = string | number | boolean | null | Cell[] | { [key: string]: Cell }
export type HeldRow = Record<string, Cell>
/** What the register found in one table. */
export type Found = { place: number; held: HeldRow[] }
/** One table of what is held about a person, with its rows as they are read. */
export type Section = { holding: Holding; rows: HeldRow[] }

const NAMED_BY_ID = ['body_id', 'office_id', 'category_id']

/**
 * A row as its person reads it: what was sealed is opened, bodies, offices and skill fields stand with their names.
 * In: the table’s entry in the list, the row as the database gave it, names by id.
 */
export const openedRow = (holding: Holding, row: HeldRow, called: Map<string, string>): HeldRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const purpose = holding.sealed?.[column]
      if (purpose && typeof value === 'string')
        return [
          column.replace(/_sealed$/, ''),
          unseal(Buffer.from(value.replace(/^\\x/, ''), 'hex'), purpose),
        ]
      if (NAMED_BY_ID.includes(column) && typeof value === 'string')
        return [column.replace(/_id$/, ''), called.get(value) ?? value]
      if (column === 'fields' && Array.isArray(value))
        return [column, value.map((key) => called.get(String(key)) ?? key)]
      return [column.replace(/_sealed$/, ''), value]
    }),
  )

/** Sections of one name as one, in the order in which they are read; those without rows are left out. */
export function gathered(sections: readonly Section[]): { name: string; rows: HeldRow[] }[] {
  const names = [...new Set(READING_ORDER.concat(sections.map(({ holding }) => holding.name)))]
  return names
    .map((name) => ({
      name,
      rows: sections.filter(({ holding }) => holding.name === name).flatMap(({ rows }) => rows),
    }))
    .filter(({ rows }) => rows.length > 0)
}

// Who one is first, then what one does, then what machines keep.
const READING_ORDER = [
  'identity',
  'contacts',
  'profile',
  'account',
  'consents',
  'application',
  'mandates',
  'endings',
  'suspensions',
  'departures',
  'transfers',
  'founded',
  'notices',
  'career',
  'elected',
  'dues',
  'competences',
  'offers',
  'card',
  'requests',
  'answers',
  'letters',
]

/** All of it as a file: the table’s own name, what it is to the person, and its rows. */
export const asFile = (sections: readonly Section[], at: Date) => ({
  at: at.toISOString(),
  held: sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ holding, rows }) => ({
      table: holding.table,
      by: holding.whose.column,
      afterErasure: typeof holding.erased === 'string' ? holding.erased : 'blanked',
      rows,
    })),
})
