import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanDoc } from '@/features/news/clean'
import { docOf, notationOf } from '@/features/organisation/plain-notation'

test('paragraphs, lists, headings, bold and italic come back as they were typed', () => {
  const text = '## من نحن\n\nفقرة فيها *غليظ* و_مائل_.\n\n- بند\n- بند آخر\n\n1. أول\n2. ثان'
  expect(notationOf(docOf(text))).toBe(text)
})

test('lines that are broken in the middle are one paragraph', () => {
  expect(notationOf(docOf('سطر\nوسطر'))).toBe('سطر وسطر')
})

test('whatever is typed, a text that readers can be shown comes of it, and stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const doc = docOf(typed)
      expect(cleanDoc(doc)).not.toBeNull()
      const once = notationOf(doc)
      expect(notationOf(docOf(once))).toBe(once)
    }),
  )
})
