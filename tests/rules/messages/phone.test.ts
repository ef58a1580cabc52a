import { describe, expect, test } from 'vitest'
import { plainPhone, shownPhone } from '@/features/messages/phone'

describe('A telephone number', () => {
  test.each([
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '+212612345678',
    '+212 6 12 34 56 78',
    '00212 612345678',
    '+212 (0)6 12 34 56 78',
    '٠٦١٢٣٤٥٦٧٨',
    '‎+212 612-345678‏',
  ])('is taken as people write it: %s', (typed) => {
    expect(plainPhone(typed)).toBe('+212612345678')
  })

  test.each(['+33 6 12 34 56 78', '0033612345678'])('may be another country’s: %s', (typed) => {
    expect(plainPhone(typed)).toBe('+33612345678')
  })

  test.each(['06 12 34 56', '061234567890', 'اتصل بي', '+212 12 34', '0012', '+', '0912345678'])(
    'is refused when it cannot be dialled: %s',
    (typed) => {
      expect(plainPhone(typed)).toBeNull()
    },
  )

  test('is shown in pairs, as it is read aloud', () => {
    expect(shownPhone('+212612345678')).toBe('06\u00a012\u00a034\u00a056\u00a078')
    expect(shownPhone('+33612345678')).toBe('+33612345678')
  })
})
