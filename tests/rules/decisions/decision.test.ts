import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOfDay, possible } from '@/features/decisions/decision'
import { fateInput } from '@/features/decisions/input'
import { mayDecideOn } from '@/features/decisions/policy'
import { Actor } from '@/gate/actor'

const day = fc
  .date({ min: new Date('1976-01-01'), max: new Date('2026-11-26'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const body = fc.record({
  parentId: fc.option(fc.constant('above')),
  foundedOn: fc.option(day),
  dissolvedOn: fc.option(day),
  beingFounded: fc.boolean(),
})

test('only a revival is decided on what was dissolved, and nothing else is revived', () => {
  fc.assert(
    fc.property(body, (one) => {
      const kinds = possible(one)
      if (one.parentId === null) expect(kinds).toEqual([])
      else expect(kinds.includes('revival')).toBe(one.dissolvedOn !== null)
      if (one.beingFounded) expect(kinds).not.toContain('merger')
    }),
  )
})

test('a day that is let through lies between the body’s own days and today', () => {
  fc.assert(
    fc.property(body, day, (one, decidedOn) => {
      if (faultOfDay(decidedOn, one, '2026-11-26') !== null) return
      expect(decidedOn <= '2026-11-26').toBe(true)
      for (const own of [one.foundedOn, one.dissolvedOn]) if (own) expect(decidedOn >= own).toBe(true)
    }),
  )
  expect(
    faultOfDay(
      '2026-11-27',
      { parentId: 'p', foundedOn: null, dissolvedOn: null, beingFounded: false },
      '2026-11-26',
    ),
  ).toBe('future')
})

test('the organisation itself is nobody’s to dissolve; a body is decided on above it', () => {
  const actor = new Actor('me', 'x', { ar: '', latin: '' }, { 'bodies.manage': ['branch'] })
  expect(mayDecideOn(actor, { parentId: null })).toBe(false)
  expect(mayDecideOn(actor, { parentId: 'root' })).toBe(false)
  expect(mayDecideOn(actor, { parentId: 'branch' })).toBe(true)
})

test('a merger and a move name the other body', () => {
  const id = '0b7e4b2e-7f0c-4d5e-9d1a-0c1f2a3b4c5d'
  const terms = { bodyId: id, version: '1', decidedOn: '1/11/2026', decision: 'congress', note: 'قرار' }
  for (const kind of ['merger', 'move'])
    expect(fateInput.safeParse({ ...terms, kind }).error?.issues[0]?.path).toEqual(['otherId'])
  expect(fateInput.safeParse({ ...terms, kind: 'dissolution' }).success).toBe(true)
})
