import fc from 'fast-check'
import { writeXlsxStream } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { AUTHORITIES, FUNDING_SOURCES, FUNDING_STAGES, STANDINGS } from '@/db/plans'
import { csvLine, delimiterOf, dirhams, guarded, textOf, unguarded } from '@/features/exchange/cells'
import { COLUMNS, mapsPoints } from '@/features/exchange/columns'
import { guessMapping } from '@/features/exchange/headings'
import { type ListedPoint, rowsOf } from '@/features/exchange/list'
import { readRow, type Surroundings } from '@/features/exchange/read-row'
import { readSheet } from '@/features/imports/sheet-file'
import { cleanLine, cleanLines } from '@/gate/text'

const HOSTILE = [
  '=1+1',
  "'=x",
  "''@x",
  '-2',
  '\t=x',
  '"',
  '";"',
  'a;b',
  'سطر\nثان',
  '|',
  '＝x',
  '٪ 5',
  ' +x',
  '#',
  '\u00a0=x',
]
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }), fc.constantFrom('أزمور', 'é à')),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''))
const line = (most: number) => text.map((words) => cleanLine(words).slice(0, most).trim())
const lines = text.map(cleanLines)
const paragraphs = text.map((words) =>
  cleanLines(words)
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .join('\n'),
)
const day = fc.constantFrom('2015-09-04', '2021-09-08', '2026-02-28')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)
const centimes = fc.integer({ min: 0, max: 1_000_000_000_000 })
const around: Surroundings = {
  theme: (word) => (word === 'water' ? 'water' : undefined),
  commune: (word) => (word.startsWith('06.') ? word : undefined),
  office: (word) => (word === 'treasurer' ? '00000000-0000-4000-8000-000000000000' : undefined),
}

const sum = fc.record({
  stage: fc.constantFrom(...FUNDING_STAGES),
  amount: fc.integer({ min: 1, max: 1_000_000_000_000 }),
  on: day,
  reference: line(200).map((words) => words || 'محضر'),
  standing: fc.constantFrom(...STANDINGS),
})
const point: fc.Arbitrary<ListedPoint> = fc.record({
  id: fc.constant('id'),
  number: fc.integer({ min: 1, max: 999 }),
  version: fc.constant(1),
  wording: fc.record({
    titleAr: line(160).map((words) => words || 'عنوان'),
    titleFr: line(160),
    textAr: paragraphs,
    textFr: paragraphs,
    needAr: lines,
    needFr: lines,
    theme: fc.constant('water'),
    communes: fc.uniqueArray(fc.constantFrom('06.181.01.01', '06.181.01.03')).map((codes) => codes.sort()),
    quarter: line(120),
    authority: fc.constantFrom(...AUTHORITIES),
    officeId: fc.constant('00000000-0000-4000-8000-000000000000'),
    partners: line(400),
    startsOn: maybe(fc.constant('2015-09-04')),
    dueOn: maybe(fc.constant('2021-09-08')),
    cost: maybe(centimes),
    costStanding: fc.constantFrom(...STANDINGS),
    costSource: line(300),
    costOn: maybe(day),
  }),
  office: fc.constant('treasurer'),
  dropped: maybe(lines.map((words) => words.slice(0, 100).trim() || 'سبب')),
  lines: fc.array(
    fc.record({
      id: fc.constant('line'),
      source: fc.constantFrom(...FUNDING_SOURCES),
      partner: line(200),
      amounts: fc.array(sum, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
})

const asCsv = (rows: (string | number)[][]) =>
  new TextEncoder().encode(`\ufeff${[[...COLUMNS], ...rows].map(csvLine).join('')}`)
const asXlsx = async (rows: (string | number)[][]) => {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)))
  const stream = writeXlsxStream([[...COLUMNS], ...cells], { name: 'points' })
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}
const readBack = (bytes: Uint8Array) => readSheet(bytes, { mostRows: 2000, cellOf: textOf, delimiterOf })

async function expectWhole(points: ListedPoint[], bytes: Uint8Array) {
  const { headings, rows } = await readBack(bytes)
  const mapping = guessMapping(headings)
  expect(mapping).toEqual([...COLUMNS])
  const read = rows.map((row) => readRow(row, mapping, around))
  expect(read.flatMap(({ faults }) => faults)).toEqual([])
  const told = read.filter((row) => row.kind === 'point')
  expect(told.map(({ number, said, dropped }) => ({ number, said, dropped }))).toEqual(
    points.map(({ number, wording, dropped }) => ({ number, said: wording, dropped: dropped ?? '' })),
  )
  const sums = read
    .filter((row) => row.kind === 'funding')
    .map((row) => [row.number, row.source, row.partner, row.sum])
  expect(sums).toEqual(
    points.flatMap(({ number, lines: all }) =>
      all.flatMap(({ source, partner, amounts }) =>
        (amounts.length > 0 ? amounts : [null]).map((one) => [number, source, partner, one]),
      ),
    ),
  )
}

describe('A list of points', () => {
  test('comes back from CSV as it went, whatever is written in it', () =>
    fc.assert(
      fc.asyncProperty(fc.array(point, { minLength: 1, maxLength: 4 }), (points) =>
        expectWhole(points, asCsv(points.flatMap(rowsOf))),
      ),
      { numRuns: 200 },
    ))

  test('comes back from a workbook as it went', () =>
    fc.assert(
      fc.asyncProperty(fc.array(point, { minLength: 1, maxLength: 3 }), async (points) =>
        expectWhole(points, await asXlsx(points.flatMap(rowsOf))),
      ),
      { numRuns: 40 },
    ))

  test('holds nothing that a spreadsheet would run, and gives every text back', () =>
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom(...HOSTILE)), (words) => {
        expect(guarded(words)).not.toMatch(/^[\s\u00a0\ufeff]*[=+\-@|%\t\r\n＝＋－＠％]/)
        expect(unguarded(guarded(words))).toBe(words)
      }),
    ))

  test('has money to the centime', () =>
    fc.assert(
      fc.property(centimes, (amount) => {
        const [whole = '', cents = ''] = dirhams(amount).split(',')
        expect(BigInt(whole) * 100n + BigInt(cents)).toBe(BigInt(amount))
      }),
    ))

  test('is read by headings in Arabic, in French or in English', () => {
    expect(guessMapping(['رقم النقطة', 'العنوان بالعربية', 'الكلفة', 'لون'])).toEqual([
      'number',
      'title_ar',
      'cost',
      null,
    ])
    expect(guessMapping(['Numéro du point', 'Thème', 'Coût'])).toEqual(['number', 'theme', 'cost'])
    expect(guessMapping(['Point number', 'Competent authority'])).toEqual(['number', 'authority'])
  })

  test('must say which points it is about', () => {
    expect(mapsPoints(['number', 'cost'])).toBe(true)
    expect(mapsPoints(['title_fr', 'cost'])).toBe(false)
    expect(mapsPoints(['number', 'number'])).toBe(false)
  })
})

describe('A cell', () => {
  const read = (cells: Record<string, string>) =>
    readRow({ line: 2, cells: Object.values(cells) }, guessMapping(Object.keys(cells)), around)

  test.each([
    [{ number: '1', theme: 'moon' }, 'theme'],
    [{ number: '1', cost: '-5' }, 'amount'],
    [{ number: '1', cost: '1,2345' }, 'amount'],
    [{ number: '1', communes: '06.181.01.01, Paris' }, 'commune'],
    [{ number: '1', due_on: '31/02/2020' }, 'date'],
    [{ number: '0' }, 'number'],
    [{ number: 'seven' }, 'number'],
    [{ number: '1', authority: 'nobody' }, 'authority'],
    [{ kind: 'thing', number: '1' }, 'kind'],
    [
      { kind: 'funding', number: '1', source: 'region', stage: 'paid', amount: '0', on: '1/1/2020' },
      'amount',
    ],
    [
      { kind: 'funding', number: '1', source: 'region', stage: 'given', amount: '5', on: '1/1/2020' },
      'stage',
    ],
    [{ kind: 'funding', number: '1', source: 'bank', stage: 'paid', amount: '5', on: '1/1/2020' }, 'source'],
  ])('that cannot be read is named with its fault: %j', (cells, fault) =>
    expect(read(cells as Record<string, string>).faults.map((one) => one.fault)).toEqual([fault]),
  )

  test('may say themes, authorities and sources in words', () => {
    const row = read({
      kind: 'تمويل',
      number: '٣',
      source: 'ميزانية الجماعة',
      stage: 'Payé',
      amount: '1 000',
      on: '1/2/2020',
    })
    expect(row).toMatchObject({
      number: 3,
      source: 'commune',
      sum: { stage: 'paid', amount: 100_000 },
      faults: [],
    })
  })

  test('whose column the file does not have says nothing', () =>
    expect(read({ number: '3', cost: '12,50' })).toMatchObject({ said: { cost: 1250 } }))

  test('of a workbook with more than two decimals is no amount of money', () => {
    expect(textOf(12.345)).not.toMatch(/^\d+\.\d+$/)
    expect(textOf(0.1 + 0.2)).toBe('0.30')
    expect(textOf(1250)).toBe('1250')
  })
})
