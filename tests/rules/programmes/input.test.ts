import { describe, expect, test } from 'vitest'
import { editedInput, moveInput, programmeInput } from '@/features/programmes/input'

const typed = {
  bodyId: crypto.randomUUID(),
  kind: 'electoral',
  titleAr: ' برنامج  أزمور ',
  startsOn: '٠٨/٠٩/٢٠٢١',
  endsOn: '7/9/2027',
  'commune.09.181.01.03': 'on',
}
const faults = (input: { safeParse: typeof programmeInput.safeParse }, of: object) =>
  input.safeParse(of).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('A programme', () => {
  test('is read as people type it, in any digits', () => {
    expect(programmeInput.parse(typed)).toMatchObject({
      titleAr: 'برنامج أزمور',
      titleFr: '',
      startsOn: '2021-09-08',
      endsOn: '2027-09-07',
      communes: ['09.181.01.03'],
    })
  })

  test('needs a title in Arabic and both its days', () => {
    const { titleAr: _, startsOn: __, ...rest } = typed
    expect(faults(programmeInput, rest)).toEqual(['titleAr: required', 'startsOn: required'])
  })

  test('does not end before it begins', () => {
    expect(faults(programmeInput, { ...typed, endsOn: '7/9/2020' })).toEqual(['endsOn: beforeStart'])
  })

  test('is edited at the version that was seen', () => {
    const edited = { ...typed, programmeId: crypto.randomUUID(), version: '٣' }
    expect(editedInput.parse(edited)).toMatchObject({ version: 3, communes: ['09.181.01.03'] })
    expect(editedInput.parse(edited)).not.toHaveProperty('kind')
  })
})

test('a move says where to, who decided and when', () => {
  const move = {
    programmeId: crypto.randomUUID(),
    stage: 'drafting',
    decision: 'bureau',
    decidedOn: '1/3/2026',
  }
  expect(moveInput.parse(move)).toMatchObject({ decidedOn: '2026-03-01', note: '' })
  for (const missing of ['stage', 'decision', 'decidedOn'])
    expect(moveInput.safeParse({ ...move, [missing]: '' }).success).toBe(false)
  expect(moveInput.safeParse({ ...move, stage: 'won' }).success).toBe(false)
})
