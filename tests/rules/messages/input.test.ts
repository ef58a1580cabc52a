import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterInput } from '@/features/messages/input'

const letter = {
  name: 'أمينة',
  email: 'amina@example.org',
  phone: '',
  subject: 'إنارة',
  text: 'الزنقة مظلمة',
}

test('a letter needs a name, an address, a subject and words; a telephone may be left out', () => {
  expect(letterInput.parse(letter)).toMatchObject({ phone: null, email: 'amina@example.org' })
  const faults = letterInput.safeParse({}).error?.issues.map(({ path }) => path[0])
  expect(new Set(faults)).toEqual(new Set(['name', 'email', 'subject', 'text']))
})

test('what would turn text around, or break the database, is taken out', () => {
  const parsed = letterInput.parse({ ...letter, subject: 'a\u0000b\u202ec', text: 'line\r\nline\u0000' })
  expect(parsed).toMatchObject({ subject: 'abc', text: 'line\nline' })
})

test('no input makes reading it throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (anything) => {
      letterInput.safeParse({ ...letter, ...anything })
    }),
  )
})
