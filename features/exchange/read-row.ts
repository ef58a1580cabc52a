import { readAmount } from '@/components/ui/amount'
import type { FundingSource, Standing } from '@/db/plans'
import type { Wording } from '@/features/points/wording'
import { readDay } from '@/gate/day'
import { cleanLine, cleanLines, westernDigits } from '@/gate/text'
import type { Column, Mapping } from './columns'
import { authorityOf, kindOf, sourceOf, stageOf, standingOf } from './labels'
import type { Sum } from './list'

/** What is wrong with a row: in which column, and why, a message key of `exchange.faults`. */
export type Fault = { column: Column; fault: FaultKey }
export type FaultKey =
  | 'required'
  | 'tooLong'
  | 'kind'
  | 'number'
  | 'theme'
  | 'commune'
  | 'authority'
  | 'office'
  | 'standing'
  | 'source'
  | 'stage'
  | 'date'
  | 'future'
  | 'beforeStart'
  | 'amount'
  | 'noSuchNumber'
  | 'numberTwice'
  | 'dropped'
  | 'noReference'
  | 'recordedAlready'
  | 'abovePledged'
  | 'aboveCommitted'
  | 'season'

/** What names in the cells stand for, folded. */
export type Surroundings = {
  theme: (word: string) => string | undefined
  commune: (word: string) => string | undefined
  office: (word: string) => string | undefined
}

type Head = { line: number; number: number | null; faults: Fault[] }
/** What a row says of a point; what its file has no column for is not said. */
export type PointRow = Head & { kind: 'point'; said: Partial<Wording>; dropped: string }
/** An amount, or a source alone. */
export type MoneyRow = Head & {
  kind: 'funding'
  source: FundingSource | null
  partner: string
  sum: Sum | null
}
export type Row = PointRow | MoneyRow

type Reader = (text: string, around: Surroundings) => { value: unknown } | { fault: FaultKey }

const line =
  (most: number, clean = cleanLine): Reader =>
  (text) => {
    const value = clean(text)
    return value.length > most ? { fault: 'tooLong' } : { value }
  }
// As the form of a point has it: an empty line is no paragraph.
const paragraphs = (text: string) =>
  cleanLines(text)
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n')
const found =
  (what: FaultKey, find: (word: string, around: Surroundings) => string | undefined): Reader =>
  (text, around) => {
    const value = find(cleanLine(text), around)
    return value === undefined ? { fault: what } : { value }
  }
const day: Reader = (text) => {
  if (cleanLine(text) === '') return { value: null }
  const value = readDay(cleanLine(text))
  return value ? { value } : { fault: 'date' }
}
const centimes: Reader = (text) => {
  if (cleanLine(text) === '') return { value: null }
  const value = readAmount(text)
  return value === null ? { fault: 'amount' } : { value }
}
const communes: Reader = (text, around) => {
  const codes = cleanLine(text)
    .split(/[,،;|]+/)
    .filter((name) => name.trim() !== '')
    .map((name) => around.commune(name.trim()))
  return codes.includes(undefined) ? { fault: 'commune' } : { value: [...new Set(codes)].sort() }
}

const WORDS: Partial<Record<Column, [field: keyof Wording, read: Reader]>> = {
  title_ar: ['titleAr', line(160)],
  title_fr: ['titleFr', line(160)],
  text_ar: ['textAr', line(12_000, paragraphs)],
  text_fr: ['textFr', line(12_000, paragraphs)],
  need_ar: ['needAr', line(2_000, cleanLines)],
  need_fr: ['needFr', line(2_000, cleanLines)],
  theme: ['theme', found('theme', (word, { theme }) => theme(word))],
  communes: ['communes', communes],
  quarter: ['quarter', line(120)],
  authority: ['authority', found('authority', authorityOf)],
  office: [
    'officeId',
    (text, around) =>
      cleanLine(text) === ''
        ? { value: null }
        : found('office', (word, { office }) => office(word))(text, around),
  ],
  partners: ['partners', line(400)],
  starts_on: ['startsOn', day],
  due_on: ['dueOn', day],
  cost: ['cost', centimes],
  cost_standing: [
    'costStanding',
    (text, around) =>
      cleanLine(text) === '' ? { value: 'reported' } : found('standing', standingOf)(text, around),
  ],
  cost_source: ['costSource', line(300)],
  cost_on: ['costOn', day],
}

/** Reads a row: a point or an amount, and everything in its cells that cannot be read. */
export function readRow(
  at: { line: number; cells: readonly string[] },
  mapping: Mapping,
  around: Surroundings,
): Row {
  const cell = (column: Column) => at.cells[mapping.indexOf(column)] ?? ''
  const faults: Fault[] = []
  const digits = westernDigits(cleanLine(cell('number')))
  if (digits !== '' && !/^[1-9]\d{0,5}$/.test(digits)) faults.push({ column: 'number', fault: 'number' })
  const head = { line: at.line, number: digits === '' ? null : Number(digits), faults }
  const told = cleanLine(cell('kind'))
  const kind = told === '' ? guessedKind(cell) : kindOf(told)
  if (!kind) faults.push({ column: 'kind', fault: 'kind' })
  return kind === 'funding' ? moneyRow(head, cell) : pointRow(head, cell, mapping, around)
}

const guessedKind = (cell: (column: Column) => string) =>
  cell('title_ar') === '' && (cell('source') !== '' || cell('amount') !== '') ? 'funding' : 'point'

function pointRow(
  head: Head,
  cell: (column: Column) => string,
  mapping: Mapping,
  around: Surroundings,
): PointRow {
  const said: Record<string, unknown> = {}
  for (const column of mapping) {
    const [field, read] = (column && WORDS[column]) || []
    if (!column || !field || !read) continue
    const answer = read(cell(column), around)
    if ('value' in answer) said[field] = answer.value
    else head.faults.push({ column, fault: answer.fault })
  }
  return {
    ...head,
    kind: 'point',
    said: said as Partial<Wording>,
    dropped: cleanLines(cell('dropped')).slice(0, 600),
  }
}

function moneyRow(head: Head, cell: (column: Column) => string): MoneyRow {
  const wrong = (column: Column, fault: FaultKey) => {
    head.faults.push({ column, fault })
    return null
  }
  const [source, partner] = [
    sourceOf(cell('source')) ?? wrong('source', 'source'),
    cleanLine(cell('partner')),
  ]
  if (head.number === null && head.faults.length === 0) wrong('number', 'required')
  if (partner.length > 200) wrong('partner', 'tooLong')
  const bare = (['stage', 'amount', 'on', 'reference', 'standing'] as const).every(
    (column) => cell(column) === '',
  )
  return { ...head, kind: 'funding', source, partner, sum: bare ? null : sumOf(cell, wrong) }
}

function sumOf(
  cell: (column: Column) => string,
  wrong: (column: Column, fault: FaultKey) => null,
): Sum | null {
  const stage = stageOf(cell('stage')) ?? wrong('stage', 'stage')
  const read = readAmount(cell('amount'))
  const amount = read !== null && read > 0 ? read : wrong('amount', 'amount')
  const on = readDay(cleanLine(cell('on'))) ?? wrong('on', 'date')
  const reference = cleanLine(cell('reference'))
  const told = cleanLine(cell('standing'))
  const standing: Standing | null =
    told === '' ? 'reported' : (standingOf(told) ?? wrong('standing', 'standing'))
  if (reference.length > 200) wrong('reference', 'tooLong')
  if (standing === 'confirmed' && reference === '') wrong('reference', 'noReference')
  return stage && amount && on && standing ? { stage, amount, on, reference, standing } : null
}
