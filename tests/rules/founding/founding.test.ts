import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOUNDING_STEPS } from '@/db/schema/foundings'
import { canTake, foundersIn, pathOf, refusalIn, standing, type Taken } from '@/features/founding/founding'
import { decisionInput, elected, startInput } from '@/features/founding/input'
import { isOwnFounding, mayDecideFounding } from '@/features/founding/policy'
import { Actor } from '@/gate/actor'

const row = fc
  .record({
    step: fc.constantFrom(...FOUNDING_STEPS),
    person: fc.constantFrom('a', 'b', 'c'),
    turn: fc.constantFrom(...(['done', 'withdrawn', 'refused'] as const)),
    at: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  })
  .map(({ step, person, turn, at }): Taken => {
    const other = step === 'members' ? 'withdrawn' : step === 'approval' ? 'refused' : 'done'
    return {
      step,
      outcome: turn === 'done' ? 'done' : other,
      memberId: step === 'members' ? person : null,
      at,
    }
  })
const rows = fc.uniqueArray(row, { selector: ({ at }) => at.getTime(), maxLength: 20 })
const asked = fc.record({ leastFounders: fc.integer({ min: 1, max: 4 }), emptyOffices: fc.nat(2) })

const taken = (step: Taken['step'], hour: number, more: Partial<Taken> = {}): Taken => ({
  ...{ step, outcome: 'done', memberId: null, at: new Date(Date.UTC(2026, 9, 4, hour)) },
  ...more,
})

describe('The way from the founding meeting to the public', () => {
  test('has one next step, or none when all is done', () => {
    fc.assert(
      fc.property(rows, asked, (all, asks) => {
        const path = pathOf(all, asks)
        const next = path.filter(({ state }) => state === 'next')
        expect(path.map(({ step }) => step)).toEqual([...FOUNDING_STEPS])
        expect(next).toHaveLength(path.every(({ state }) => state === 'done') ? 0 : 1)
      }),
    )
  })

  test('nothing before the next step waits, and no waiting step can be taken', () => {
    fc.assert(
      fc.property(rows, asked, (all, asks) => {
        const path = pathOf(all, asks)
        const at = path.findIndex(({ state }) => state === 'next')
        for (const [n, { step, state }] of path.entries()) {
          if (at < 0 || n < at) expect(state).toBe('done')
          expect(canTake(path, step)).toBe(state !== 'waiting')
        }
      }),
    )
  })

  test('does not depend on the order in which its rows are read', () => {
    fc.assert(
      fc.property(rows, asked, (all, asks) => {
        expect(pathOf(all.toReversed(), asks)).toEqual(pathOf(all, asks))
        expect(foundersIn(all.toReversed())).toEqual(foundersIn(all))
      }),
    )
  })

  test('a founder who is counted is in, one who is withdrawn is out, whatever came before', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const later = (outcome: Taken['outcome']) =>
          taken('members', 0, { outcome, memberId: 'a', at: new Date('2031-01-01') })
        expect(foundersIn([...all, later('done')])).toContain('a')
        expect(foundersIn([...all, later('withdrawn')])).not.toContain('a')
      }),
    )
  })

  test('a later row corrects an earlier one', () => {
    const [first, second] = [taken('meeting', 9), taken('meeting', 11)]
    expect(standing([second, first], 'meeting')).toBe(second)
  })

  test('a refusal is told until it is approved', () => {
    const refused = taken('approval', 9, { outcome: 'refused' })
    expect(refusalIn([refused])).toBe(refused)
    expect(refusalIn([refused, taken('approval', 10)])).toBeUndefined()
  })

  test('with an office empty the bureau is not elected', () => {
    const all = [
      taken('meeting', 8),
      taken('members', 9, { memberId: 'a' }),
      taken('communes', 10),
      taken('bureau', 11),
    ]
    const stateOf = (emptyOffices: number) =>
      pathOf(all, { leastFounders: 1, emptyOffices }).find(({ step }) => step === 'bureau')?.state
    expect([stateOf(0), stateOf(1)]).toEqual(['done', 'next'])
  })
})

describe('Who approves', () => {
  const founding = { parentId: 'p', approvedIn: 's', startedBy: 'me', anotherMayApprove: true }
  const actor = new Actor('me', 'x', { ar: '', latin: '' }, { 'bodies.approve': ['s'] })

  test('the secretariat, or whoever approves at the body above', () => {
    expect(mayDecideFounding(actor, founding)).toBe(true)
    expect(mayDecideFounding(actor, { ...founding, approvedIn: 'p' })).toBe(false)
  })

  test('not who began it, unless nobody else could', () => {
    expect(isOwnFounding(actor, founding)).toBe(true)
    expect(isOwnFounding(actor, { ...founding, anotherMayApprove: false })).toBe(false)
    expect(isOwnFounding(actor, { ...founding, startedBy: 'another' })).toBe(false)
  })
})

describe('What may come in', () => {
  const id = '0b7e4b2e-7f0c-4d5e-9d1a-0c1f2a3b4c5d'

  test('one commune, several or none', () => {
    const communesOf = (...codes: string[]) =>
      startInput.parse({
        ...{ parentId: id, kind: 'branch', nameAr: 'ا', nameFr: 'a' },
        ...Object.fromEntries(codes.map((code) => [`commune.${code}`, 'on'])),
      }).communes
    expect(communesOf('06.181.01.01')).toEqual(['06.181.01.01'])
    expect(communesOf('06.181.01.01', '06.181.01.03', 'no code')).toHaveLength(2)
    expect(communesOf()).toEqual([])
  })

  test('whoever refuses says why', () => {
    expect(
      decisionInput.safeParse({ bodyId: id, outcome: 'refused', note: '  ' }).error?.issues[0]?.path,
    ).toEqual(['note'])
    expect(decisionInput.safeParse({ bodyId: id, outcome: 'done', note: '' }).success).toBe(true)
  })

  test('an office left empty elects nobody, and no other field elects anyone', () => {
    expect(elected({ [`office.${id}.0`]: id, [`office.${id}.1`]: '', note: id, 'office.x.0': id })).toEqual([
      { officeId: id, memberId: id },
    ])
  })
})
