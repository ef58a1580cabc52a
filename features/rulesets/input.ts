import { z } from 'zod'
import { readAmount } from '@/components/ui/amount'
import { ELECTION_KINDS } from '@/db/elections'
import { CHECKS } from '@/features/candidacies/legality'
import { readDay } from '@/gate/day'
import { line, lines, someLine } from '@/gate/fields'
import { cleanLine, westernDigits } from '@/gate/text'
import { ruleSet } from './rule-set'
import { readShare } from './shares'

/** A form offers so many rows for bands of councils, and for deadlines. */
export const BANDS = 12
export const DEADLINES = 16

const typed = (fields: Record<string, unknown>, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? cleanLine(value) : ''
}

/** Notes a fault of a field. Out: null, which stands for what could not be read. */
type Faults = (field: string, fault: string) => null

/** Reads a form's fields one by one; what cannot be read is a fault of its field. */
function reader(fields: Record<string, unknown>, fault: Faults) {
  const number = (name: string): number | null => {
    const text = westernDigits(typed(fields, name))
      .replace(/[\u200e\u200f\s]/g, '')
      .replace(/^[−–]/, '-')
    if (text === '') return null
    return /^-?\d{1,7}$/.test(text) ? Number(text) : fault(name, 'number')
  }
  const read =
    <Value>(reading: (text: string) => Value | null, otherwise: string) =>
    (name: string): Value | null => {
      const text = typed(fields, name)
      return text === '' ? null : (reading(text) ?? fault(name, otherwise))
    }
  return {
    text: (name: string) => typed(fields, name),
    number,
    share: read(readShare, 'share'),
    day: read(readDay, 'date'),
    amount: read(readAmount, 'amount'),
  }
}

type Reading = ReturnType<typeof reader>

// Rows that were left empty are none; each keeps the number of its row, so that a fault is shown where it belongs.
const rows = (count: number, isFilled: (at: number) => boolean) =>
  Array.from({ length: count }, (_, at) => at).filter(isFilled)

function bandsIn({ text, number }: Reading) {
  const filled = rows(BANDS, (at) => text(`upTo.${at}`) !== '' || text(`seats.${at}`) !== '')
  return {
    filled,
    bands: filled.map((at) => ({ upTo: number(`upTo.${at}`) ?? 0, seats: number(`seats.${at}`) ?? 0 })),
  }
}

const IN_ROW = ['nameAr', 'nameFr', 'nameEn', 'day', 'from', 'article', 'checkedOn'] as const

function deadlinesIn({ text, number, day }: Reading) {
  const filled = rows(DEADLINES, (at) => IN_ROW.some((name) => text(`${name}.${at}`) !== ''))
  const known = new Set(filled.map((at) => text(`key.${at}`)))
  return {
    filled,
    deadlines: filled.map((at) => ({
      key: text(`key.${at}`) || freshKey(known),
      name: { ar: text(`nameAr.${at}`), fr: text(`nameFr.${at}`), en: text(`nameEn.${at}`) },
      day: number(`day.${at}`),
      from: number(`from.${at}`),
      article: text(`article.${at}`) || null,
      checkedOn: day(`checkedOn.${at}`),
      after: text(`after.${at}`) === '' ? [] : [text(`after.${at}`)],
    })),
  }
}

const candidatesIn = ({ text, number }: Reading) => ({
  standIns: number('standIns') ?? 0,
  standInsAlone: number('standInsAlone') ?? 0,
  articles: Object.fromEntries(
    CHECKS.map((check) => [check, text(`articleOf.${check}`)]).filter(([, article]) => article),
  ),
})

function freshKey(known: Set<string>): string {
  let number = 1
  while (known.has(`step${number}`)) number += 1
  known.add(`step${number}`)
  return `step${number}`
}

// Where a fault of the rules stands in the form.
function fieldOf(
  path: readonly PropertyKey[],
  bands: number[],
  deadlines: { key: string }[],
  rowsOf: number[],
) {
  const [part, at, more] = path
  if (part === 'councils') return `${String(more ?? 'seats')}.${bands[Number(at)] ?? 0}`
  if (part === 'deadlines') {
    const index = typeof at === 'number' ? at : deadlines.findIndex(({ key }) => key === at)
    const row = rowsOf[index] ?? 0
    const names = { ar: 'nameAr', fr: 'nameFr' } as const
    if (more === 'name') return `${names[path[3] as 'ar'] ?? 'nameAr'}.${row}`
    return `${more === undefined || more === 'key' ? 'after' : String(more)}.${row}`
  }
  const fields: Record<string, string> = { 'women.within': 'womenWithin', 'women.added': 'womenAdded' }
  if (part === 'candidates') return at === 'articles' ? `articleOf.${String(more)}` : String(at)
  const joined = path.join('.')
  return fields[joined] ?? (part === 'seats' ? String(at) : String(part))
}

const names = { nameAr: someLine(80), nameFr: someLine(80), nameEn: line(80) }

export const ruleSetInput = z
  .looseObject({ kind: z.enum(ELECTION_KINDS, 'required'), ...names, note: lines(1_000) })
  .transform(({ kind, nameAr, nameFr, nameEn, note, ...rest }, context) => {
    const fault: Faults = (field, message) => {
      context.addIssue({ code: 'custom', message, path: [field] })
      return null
    }
    const read = reader(rest, fault)
    const { bands, filled: bandRows } = bandsIn(read)
    const { deadlines, filled: deadlineRows } = deadlinesIn(read)
    const result = ruleSet.safeParse({
      listsAbove: read.number('listsAbove'),
      councils: bands,
      seats: {
        base: read.text('base'),
        threshold: read.share('threshold'),
        tie: read.text('tie'),
        alone: read.share('alone'),
      },
      women: { added: read.number('womenAdded') ?? 0, within: read.share('womenWithin') },
      minAge: read.number('minAge'),
      incompatible: read.text('incompatible').split(/[,،;]/).map(cleanLine).filter(Boolean),
      candidates: candidatesIn(read),
      cap: read.amount('cap'),
      silence: 0 - (read.number('silence') ?? 0),
      deadlines,
    })
    for (const { path, message } of result.error?.issues ?? [])
      fault(
        fieldOf(path, bandRows, deadlines, deadlineRows),
        /^[a-z][A-Za-z]*$/.test(message) ? message : 'number',
      )
    return result.success ? { kind, nameAr, nameFr, nameEn, note, rules: result.data } : z.NEVER
  })
export type RuleSetInput = z.infer<typeof ruleSetInput>
