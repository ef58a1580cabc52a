import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptanceInput, plainEmail, resetInput, signInInput } from '@/features/account/input'
import { isSecret, linkUrl } from '@/features/account/link'
import { freshSecret } from '@/gate/secrets'

describe('addresses', () => {
  test('an address is understood as people type it: spaces, capitals, full-width letters, Arabic digits, direction marks', () => {
    for (const typed of [
      ' Amina12@Example.ORG ',
      'amina١٢@example.org',
      'amina۱۲@example.org',
      'ａｍｉｎａ12＠example.org',
      '\u200famina12@example.org\u200e',
      'amina12 @ example.org',
      'amina12@exam\u00adple.org',
    ])
      expect(plainEmail(typed), typed).toBe('amina12@example.org')
  })

  test('what is no address is refused beside its field', () => {
    for (const typed of [
      '',
      'amina',
      'amina@',
      '@example.org',
      'amina@example',
      'a@b@c.org',
      `${'a'.repeat(250)}@b.org`,
    ]) {
      const judged = resetInput.safeParse({ email: typed })
      expect(judged.success, typed).toBe(false)
      expect(judged.error?.issues[0]?.message).toMatch(/^(required|email|tooLong)$/)
    }
  })

  test('nothing that is typed breaks the form', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(undefined),
      fc.integer(),
      fc.array(fc.string()),
    )
    fc.assert(
      fc.property(anything, anything, anything, (email, password, to) => {
        const judged = signInInput.safeParse({ email, password, to })
        if (judged.success) expect(judged.data.email).toBe(plainEmail(judged.data.email))
      }),
    )
  })
})

test('a name keeps its letters and loses what cannot be seen', () => {
  const named = (nameAr: string) =>
    acceptanceInput.safeParse({ nameAr, nameLatin: 'Amina Sahli', password: 'x' })
  expect(named('  أمينة\u202e \n الساحلي\u0000 ').data?.nameAr).toBe('أمينة الساحلي')
  expect(named(' \u200f ').success).toBe(false)
})

test('a link is built on the portal’s own address and carries 256 bits', () => {
  const secret = freshSecret()
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(isSecret(secret)).toBe(true)
  expect(linkUrl('https://wahaj.example', 'fr', { purpose: 'reset', secret })).toBe(
    `https://wahaj.example/fr/reset/${secret}`,
  )
  expect(isSecret('../../etc')).toBe(false)
})
