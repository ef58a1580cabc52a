import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stage } from '@/db/plans'
import type { ListedPoint, Sum } from '@/features/exchange/list'
import { asksNote, planOf, type Standing } from '@/features/exchange/plan'
import type { MoneyRow, PointRow } from '@/features/exchange/read-row'

const wording = (titleAr: string) => ({
  ...{ titleAr, titleFr: '', textAr: '', textFr: '', needAr: '', needFr: '', theme: 'water', communes: [] },
  ...{
    quarter: '',
    authority: 'commune' as const,
    officeId: null,
    partners: '',
    startsOn: null,
    dueOn: null,
  },
  ...{ cost: null, costStanding: 'reported' as const, costSource: '', costOn: null },
})
const pledge = (amount: number, more: Partial<Sum> = {}): Sum => ({
  ...{ stage: 'pledged', amount, on: '2024-01-01', reference: '', standing: 'reported' },
  ...more,
})
const point = (number: number, more: Partial<ListedPoint> = {}): ListedPoint => ({
  ...{
    id: `point-${number}`,
    number,
    version: 1,
    wording: wording(`نقطة ${number}`),
    office: null,
    dropped: null,
  },
  lines: [],
  ...more,
})
const standing = (points: ListedPoint[], stage: Stage = 'drafting', mayRecord = true): Standing => ({
  ...{ stage, points, mayRecord, today: '2026-11-26' },
  next: Math.max(0, ...points.map(({ number }) => number)) + 1,
})
let line = 1
const said = (number: number | null, more: Partial<PointRow['said']> = {}, dropped = ''): PointRow => ({
  ...{ kind: 'point', line: ++line, number, faults: [], dropped },
  said: { titleAr: 'قول', theme: 'water', authority: 'commune', ...more },
})
const money = (
  number: number,
  sum: Sum | null,
  source: MoneyRow['source'] = 'region',
  partner = '',
): MoneyRow => ({
  ...{ kind: 'funding', line: ++line, number, faults: [], source, partner, sum },
})
const told = (plan: ReturnType<typeof planOf>) =>
  plan.map(({ state, number, faults }) => [state, number, ...faults.map(({ fault }) => fault)])

describe('A number', () => {
  test('that stands rewords its point; without one a point is added; no other can be given', () =>
    expect(told(planOf([said(1), said(null), said(3), said(9)], standing([point(1)])))).toEqual([
      ['reworded', 1],
      ['new', 2],
      ['new', 3],
      ['bad', 9, 'noSuchNumber'],
    ]))

  test('stands once in a list', () =>
    expect(told(planOf([said(1), said(1)], standing([point(1)])))[1]).toEqual(['bad', 1, 'numberTwice']))

  test('never moves to another point, whatever numbers a list gives', () =>
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 8 })), { maxLength: 12 }), (numbers) => {
        const plan = planOf(
          numbers.map((number) => said(number)),
          standing([point(1), point(2), point(4)]),
        )
        const kept = plan.filter(({ state }) => state !== 'bad')
        for (const one of kept)
          if (one.kind === 'point' && one.of) expect(one.of.id).toBe(`point-${one.number}`)
        const fresh = kept.flatMap(({ state, number }) => (state === 'new' ? [number] : []))
        expect(fresh).toEqual(fresh.map((_, place) => 5 + place))
      }),
    ))
})

describe('A point in a list', () => {
  test('that says what stands changes nothing', () =>
    expect(told(planOf([said(1, wording('نقطة 1'))], standing([point(1)])))).toEqual([['same', 1]]))

  test('keeps what the list has no column for', () => {
    const [plan] = planOf([{ ...said(1), said: { cost: 500 } }], standing([point(1)]))
    expect(plan).toMatchObject({
      state: 'reworded',
      changed: ['cost'],
      wording: { titleAr: 'نقطة 1', cost: 500 },
    })
  })

  test('needs a title, a theme and an authority where it is new', () =>
    expect(told(planOf([{ ...said(null), said: {} }], standing([])))).toEqual([
      ['bad', 1, 'required', 'required', 'required'],
    ]))

  test('does not end before it begins', () =>
    expect(told(planOf([said(null, { startsOn: '2026-02-01', dueOn: '2026-01-01' })], standing([])))).toEqual(
      [['bad', 1, 'beforeStart']],
    ))

  test('is not changed where the programme is over, and may stand there unchanged', () => {
    const over = standing([point(1)], 'closed')
    expect(told(planOf([said(1)], over))).toEqual([['bad', 1, 'season']])
    expect(told(planOf([said(1, wording('نقطة 1'))], over))).toEqual([['same', 1]])
  })

  test('is neither dropped nor brought back by a list; a new one may leave its number free', () => {
    const dropped = point(2, { dropped: 'تكرار' })
    expect(told(planOf([said(1, {}, 'سبب'), said(2)], standing([point(1), dropped])))).toEqual([
      ['bad', 1, 'dropped'],
      ['bad', 2, 'dropped'],
    ])
    expect(told(planOf([said(1, {}, 'سبب')], standing([])))).toEqual([['new', 1]])
    expect(told(planOf([said(1, {}, 'سبب')], standing([], 'running')))).toEqual([['bad', 1, 'dropped']])
  })

  test('that was promised is reworded with a reason', () => {
    const plan = planOf([said(1)], standing([point(1)], 'running'))
    expect(asksNote('running', plan)).toBe(true)
    expect(asksNote('drafting', plan)).toBe(false)
    expect(asksNote('running', planOf([said(null)], standing([], 'running')))).toBe(false)
  })
})

describe('Money in a list', () => {
  const funded = point(1, {
    lines: [{ id: 'line', source: 'region', partner: '', amounts: [pledge(1000)] }],
  })

  test('that stands is not counted twice', () => {
    const rows = [money(1, pledge(1000)), money(1, pledge(1000)), money(1, pledge(1000, { reference: 'أ' }))]
    expect(told(planOf(rows, standing([funded])))).toEqual([
      ['same', 1],
      ['bad', 1, 'recordedAlready'],
      ['money', 1],
    ])
  })

  test('is committed only where it was pledged, and paid only where it was committed, in whatever order it is told', () => {
    const committed = money(1, pledge(1500, { stage: 'committed' }))
    expect(told(planOf([committed], standing([funded])))).toEqual([['bad', 1, 'abovePledged']])
    expect(told(planOf([committed, money(1, pledge(500))], standing([funded])))).toEqual([
      ['money', 1],
      ['money', 1],
    ])
    expect(told(planOf([money(1, pledge(10, { stage: 'paid' }))], standing([funded])))).toEqual([
      ['bad', 1, 'aboveCommitted'],
    ])
  })

  test('is left out where it is not for this person, and what stands is still told as standing', () =>
    expect(
      told(planOf([money(1, pledge(1000)), money(1, pledge(7))], standing([funded], 'running', false))),
    ).toEqual([
      ['same', 1],
      ['notYours', 1],
    ]))

  test('is of a point that stands or comes with the list', () =>
    expect(told(planOf([said(2), money(2, pledge(5)), money(7, pledge(5))], standing([funded])))).toEqual([
      ['new', 2],
      ['money', 2],
      ['bad', 7, 'noSuchNumber'],
    ]))

  test('of a partner says of which; what is paid was not paid tomorrow', () =>
    expect(
      told(
        planOf(
          [
            money(1, pledge(5), 'partner'),
            money(1, pledge(5, { stage: 'pledged' }), 'partner', 'غرفة'),
            money(1, pledge(5, { stage: 'paid', on: '2027-01-01' })),
          ],
          standing([funded]),
        ),
      ),
    ).toEqual([
      ['bad', 1, 'required'],
      ['money', 1],
      ['bad', 1, 'future'],
    ]))
})
