import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMUNAL_2021 } from '@/db/rule-sets'
import { layoutOf, mostRegistered, womenWithin } from '@/features/layout/layout'
import { ruleSet } from '@/features/rulesets/rule-set'

const law = ruleSet.parse(COMMUNAL_2021)
const commune = (inhabitants: number) => ({ code: '06.1', ar: 'أزمور', latin: 'Azemmour', inhabitants })

describe('A commune is laid out as the law says', () => {
  test('one list for all seats above 50,000 inhabitants, one constituency a seat below', () => {
    expect(layoutOf(law, commune(103_993))).toEqual([
      expect.objectContaining({ ballot: 'list', seats: 35, womenSeats: 0, code: '06.1', nameAr: 'أزمور' }),
    ])
    const single = layoutOf(law, commune(42_098)) ?? []
    expect(single).toHaveLength(25)
    expect(single[2]).toMatchObject({
      ballot: 'individual',
      seats: 1,
      code: '06.1-3',
      nameAr: 'أزمور، الدائرة 3',
    })
  })

  test('where a decree alone says how many seats there are, nothing is made up', () => {
    expect(layoutOf(law, commune(237_464))).toBeNull()
    expect(layoutOf(law, commune(237_464), 41)).toEqual([expect.objectContaining({ seats: 41 })])
  })

  test('every commune of the province gets as many seats as its council has', () => {
    const [, ...lines] = readFileSync(new URL('../../../db/communes.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    for (const line of lines) {
      const cells = line.split(',')
      const [inhabitants, band] = [Number(cells[10]), cells[16]?.trim()]
      const laid = layoutOf(law, commune(inhabitants))
      if (!band) expect(laid, line).toBeNull()
      else
        expect(
          laid?.reduce((sum, { seats }) => sum + seats, 0),
          line,
        ).toBe(Number(band))
    }
  })

  test('the women’s part is its share rounded up, and never the whole', () => {
    const third = { ...law, women: { added: 0, within: { of: 1, in: 3 } } }
    expect([31, 3, 1].map((seats) => womenWithin(third, seats))).toEqual([11, 1, 0])
    expect(womenWithin({ ...law, women: { added: 0, within: { of: 1, in: 1 } } }, 9)).toBe(8)
  })
})

describe('Added seats for women go where most voters are registered', () => {
  const those = (...registered: (number | null)[]) =>
    registered.map((one, at) => ({ id: String.fromCharCode(97 + at), registered: one }))

  test('to as many constituencies as seats are added', () => {
    expect(mostRegistered(those(300, 900, 500), 2)).toEqual({ ids: ['b', 'c'] })
    expect(mostRegistered(those(300), 5)).toEqual({ ids: ['a'] })
  })

  test('not while a figure is missing, nor where equal figures stand on the line', () => {
    expect(mostRegistered(those(300, null, 500), 1)).toBe('unknown')
    expect(mostRegistered(those(500, 300, 500), 1)).toBe('equal')
    expect(mostRegistered(those(500, 300, 500), 2)).toEqual({ ids: ['a', 'c'] })
  })

  test('in whichever order constituencies are given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }),
        fc.nat(5),
        (figures, added) => {
          const given = those(...figures)
          const one = mostRegistered(given, added)
          const other = mostRegistered([...given].reverse(), added)
          const ids = (found: typeof one) => (typeof found === 'string' ? found : [...found.ids].sort())
          expect(ids(other)).toEqual(ids(one))
        },
      ),
    )
  })
})
