import { expect, test } from 'vitest'
import { STAGES } from '@/db/plans'
import { mayEdit, mayMove, mayOpen } from '@/features/programmes/policy'
import { isDecision } from '@/features/programmes/stage'
import { Actor } from '@/gate/actor'

const holding = (grants: ConstructorParameters<typeof Actor>[3]) =>
  new Actor('m', 's', { ar: 'عضو', latin: 'Membre' }, grants)
const drafter = holding({ 'programme.edit': ['azemmour'] })
const secretary = holding({ 'programme.edit': ['azemmour'], 'programme.adopt': ['azemmour'] })

test('a drafter takes a programme through drafting, and decides nothing', () => {
  for (const stage of STAGES) expect(mayMove(drafter, 'azemmour', stage)).toBe(!isDecision(stage))
  expect(mayOpen(drafter, 'azemmour')).toBe(false)
  expect(mayEdit(drafter, 'azemmour')).toBe(true)
})

test('whoever may adopt takes it all the way, in their own body only', () => {
  for (const stage of STAGES) {
    expect(mayMove(secretary, 'azemmour', stage)).toBe(true)
    expect(mayMove(secretary, 'jadida', stage)).toBe(false)
  }
  expect(mayOpen(secretary, 'azemmour')).toBe(true)
  expect(mayOpen(secretary, 'jadida')).toBe(false)
})
