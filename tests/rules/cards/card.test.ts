import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { BLANK_CARD, differences } from '@/features/cards/card'
import { cardInput } from '@/features/cards/input'

const faultsOf = (fields: Record<string, string>) => {
  const { error } = cardInput.safeParse({ bodyId: randomUUID(), version: '0', ...fields })
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}
const phoneOf = (phone: string) => cardInput.parse({ bodyId: randomUUID(), version: '0', phone }).phone

describe('What a secretary types into the card', () => {
  test.each(['05 23 34 56 78', '٠٥٢٣٣٤٥٦٧٨', '+212 5 23 34 56 78', '00212523345678', '(05) 23.34.56.78'])(
    'a number is understood however it is written: %s',
    (typed) => expect(phoneOf(typed)).toBe('+212523345678'),
  )

  test('a card may be left empty, and what is no number or address is said beside its field', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ phone: '0523' })).toEqual(['phone: phone'])
    expect(faultsOf({ email: 'far3@' })).toEqual(['email: email'])
    expect(faultsOf({ addressFr: 'x'.repeat(241) })).toEqual(['addressFr: tooLong'])
  })

  test('of two cards, the fields that differ are told and no others', () => {
    const theirs = {
      ...BLANK_CARD,
      email: 'a@example.org',
      address: { ...BLANK_CARD.address, fr: 'Rue' },
      version: 3,
    }
    expect(differences(BLANK_CARD, theirs)).toEqual(['address', 'email'])
  })
})
