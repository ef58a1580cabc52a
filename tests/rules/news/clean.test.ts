import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, isComplete } from '@/features/news/article'
import { cleanDoc } from '@/features/news/clean'
import { safeLink } from '@/features/news/link'
import { papersIn, picturesIn, plainText } from '@/features/news/plain-text'
import { docOf } from '../../builders/world'

const ID = '11111111-2222-4333-8444-555555555555'
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
})
const linked = (href: string) => p('رابط', [{ type: 'link', attrs: { href } }])

describe('A text that comes in', () => {
  test('keeps what the editor can write', () => {
    const text = doc(
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'عنوان' }] },
      p('غليظ', [{ type: 'bold' }]),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p('بند')] }] },
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [p('بند')] }] },
      { type: 'blockquote', content: [p('قول')] },
      { type: 'horizontalRule' },
      { type: 'picture', attrs: { pictureId: ID, caption: 'تعليق' } },
      { type: 'paper', attrs: { documentId: ID } },
      p('آخر'),
    )
    expect(cleanDoc(text)).toEqual(text)
  })

  test.each([
    ['a node that no editor of ours knows', doc({ type: 'iframe', attrs: { src: 'https://evil.example' } })],
    ['raw HTML', doc({ type: 'html', attrs: { html: '<script>alert(1)</script>' } })],
    ['a node where it does not belong', doc({ type: 'text', text: 'نص' })],
    ['a mark of another world', doc(p('نص', [{ type: 'style', attrs: { css: 'x' } }]))],
    ['a picture without an id', doc({ type: 'picture', attrs: { pictureId: '../../etc/passwd' } })],
    ['a text node without words', doc({ type: 'paragraph', content: [{ type: 'text', text: 7 }] })],
    ['something that is no text', 'نص'],
    ['nothing', null],
    ['a name of the language itself', doc({ type: 'constructor' })],
    ['another root', { type: 'paragraph' }],
  ])('is refused with %s', (_, text) => expect(cleanDoc(text)).toBeNull())

  test('loses attributes that nobody asked for', () => {
    const text = doc({
      type: 'paragraph',
      attrs: { style: 'x', onclick: 'y', dir: 'auto' },
      content: p('نص').content,
    })
    expect(cleanDoc(text)).toEqual(doc(p('نص')))
  })

  test('loses turning marks and controls, not its letters', () => {
    expect(cleanDoc(doc(p('أ\u202eب\u0000ج\u2066')))).toEqual(doc(p('أبج')))
  })

  test('loses the empty lines at its end, not those between paragraphs', () => {
    const empty = { type: 'paragraph' }
    expect(cleanDoc(doc(p('أ'), empty, p('ب'), empty, empty))).toEqual(doc(p('أ'), empty, p('ب')))
  })

  test('past all bounds it is refused: too many nodes, too deep, too long', () => {
    expect(cleanDoc(doc(...Array.from({ length: 7000 }, () => p('أ'))))).toBeNull()
    let deep: unknown = p('أ')
    for (let n = 0; n < 40; n += 1) deep = { type: 'blockquote', content: [deep] }
    expect(cleanDoc(doc(deep))).toBeNull()
    expect(cleanDoc(doc(p('أ'.repeat(300_000))))).toBeNull()
  })

  test('whatever comes in, what is kept is clean, and cleaning it again changes nothing', () => {
    const anything = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.oneof(
            fc.constantFrom(
              'paragraph',
              'heading',
              'bulletList',
              'listItem',
              'blockquote',
              'text',
              'picture',
            ),
            fc.string(),
          ),
          attrs: fc.anything(),
          content: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.anything()),
          marks: fc.anything(),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        },
        { requiredKeys: ['type'] },
      ),
    })).node
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (content) => {
        const clean = cleanDoc({ type: 'doc', content })
        if (clean) expect(cleanDoc(clean)).toEqual(clean)
      }),
      { numRuns: 500 },
    )
  })
})

describe('A link', () => {
  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['example.org', 'https://example.org/'],
    ['/ar/news', '/ar/news'],
    ['amina@example.org', 'mailto:amina@example.org'],
    ['tel:+212523000000', 'tel:+212523000000'],
    ['https://example.org/?utm_source=fb&id=7&fbclid=x', 'https://example.org/?id=7'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fx%3Ffbclid%3D1&h=AT',
      'https://example.org/x',
    ],
    ['https://аррӏе.com', 'https://xn--80ak6aa92e.com/'],
  ])('%s leads to %s', (typed, href) => expect(safeLink(typed)).toBe(href))

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https://user:' + 'pass@example.org',
    'https://localhost',
    'ftp://example.org',
    '',
  ])('%s leads nowhere', (typed) => expect(safeLink(typed)).toBeNull())

  test('one that may not be leaves its words behind', () => {
    expect(cleanDoc(doc(linked('javascript:alert(1)')))).toEqual(doc(p('رابط')))
    expect(cleanDoc(doc(linked('https://example.org')))).toEqual(doc(linked('https://example.org/')))
  })

  test('whatever is typed, no other protocol comes through', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `javascript:${text}`),
        ),
        (typed) => {
          const href = safeLink(typed)
          if (href) expect(href).toMatch(/^(https?:|mailto:|tel:|\/(?![/\\]))/)
        },
      ),
    )
  })
})

describe('Complete', () => {
  test('a text has a title, words, and an address', () => {
    expect(isComplete({ title: 'ع', body: docOf('نص'), slug: 'ع' })).toBe(true)
    expect(gapsOf({ title: ' ', body: docOf('  '), slug: '' })).toEqual(['title', 'body', 'slug'])
    expect(isComplete({ title: 'ع', body: { type: 'doc', content: [] }, slug: 'ع' })).toBe(false)
  })
})

test('the words of a text are one line a paragraph, and its files are named once', () => {
  const text = cleanDoc(
    doc(
      p('أول'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p('بند')] }] },
      { type: 'picture', attrs: { pictureId: ID, caption: 'تعليق' } },
      { type: 'picture', attrs: { pictureId: ID, caption: '' } },
      { type: 'paper', attrs: { documentId: ID } },
    ),
  )
  if (!text) throw new Error('the text was refused')
  expect(plainText(text)).toBe('أول\nبند\n▣ تعليق\n▣\n▤')
  expect(picturesIn(text)).toEqual([ID])
  expect(papersIn(text)).toEqual([ID])
})

test('a node or mark whose name is no word is refused, not stumbled over', () => {
  const type = JSON.parse('{"toString":1}')
  expect(cleanDoc({ type: 'doc', content: [{ type }] })).toBeNull()
  const text = { type: 'text', text: 'ع', marks: [{ type }] }
  expect(cleanDoc({ type: 'doc', content: [{ type: 'paragraph', content: [text] }] })).toBeNull()
})

test('only what can be an id of the library is asked of it', () => {
  const forged = { type: 'picture', attrs: { pictureId: '"><script>ran()</script>', caption: '' } }
  expect(picturesIn({ type: 'doc', content: [forged] })).toEqual([])
})
