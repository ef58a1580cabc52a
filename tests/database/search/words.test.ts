import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, light, spelled } from '@/features/search/words'
import { ownerSql as sql } from '../../environment/database'

const normalise = async (text: string) => {
  const [row] = await sql<{ word: string }[]>`select search.normalise(${text}) as word`
  return row?.word
}

describe('one spelling for many', () => {
  test.each([
    ['أزمور', 'ازمور'],
    ['آزمور', 'ازمور'],
    ['السَّلامُ', 'السلام'],
    ['إلـــى', 'الي'],
    ['مسؤول', 'مسوول'],
    ['بئر', 'بير'],
    ['القضاء', 'القضا'],
    ['٢٠١٨ و۲۰۲۱', '2018 و2021'],
    ['ﻻ', 'لا'],
    ['الجديدة\u200f', 'الجديده'],
    ['أݣادير', 'اكادير'],
    ['L’Élection d’œuvre', 'election oeuvre'],
    ['Aïn, Août; GARÇON!', 'ain aout garcon'],
    ['*** !? …', ''],
    ['', ''],
  ])('%s → %s', async (text, expected) => expect(await normalise(text)).toBe(expected))

  test('is its own spelling', async () => {
    const texts = fc
      .sample(fc.string({ unit: 'grapheme', maxLength: 60 }), 200)
      .map((text) => text.replaceAll('\0', ''))
    for (const text of texts) {
      const once = await normalise(text)
      expect(await normalise(once ?? '')).toBe(once)
    }
  })
})

describe('on the page words are taken as in the database', () => {
  const letters = fc.constantFrom(
    ..."اأإآٱبةتجىيئؤءهوكلال٠٥۳ َّـ\u200f\u2066،.’'ʼlLdDeEéÉœßsxauqu ﷺﻻ½²İ\u0301\u00ad😀\n",
  )
  // Scripts that every Unicode of the last ten years knows: the database's may be older than Node's.
  const known = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[^ -\u04ff\u0621-\u064a\u2d30-\u2d67]/g, ''))
  const anyText = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), known)

  test('spelled, folded and lightened', async () => {
    const texts = fc.sample(anyText, 1500).map((text) => text.replaceAll('\0', '').toWellFormed())
    const rows = await sql<{ text: string; spelled: string; folded: string; light: string[] }[]>`
      select text, search.spelled(text) as spelled, search.folded(search.spelled(text)) as folded,
        search.light(split_part(search.folded(search.spelled(text)), ' ', 1)) as light
      from unnest(${texts}::text[]) as text`
    for (const row of rows) {
      expect(spelled(row.text)).toBe(row.spelled)
      expect(folded(row.spelled)).toBe(row.folded)
      expect(light(row.folded.split(' ')[0] ?? '').sort()).toEqual([...row.light].sort())
    }
  })
})

test('a text keeps its words across bold letters and links, and its lines apart', async () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const doc = {
    type: 'doc',
    content: [
      { type: 'heading', content: [text('عنوان')] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [text('ال'), text('جديدة')] }] },
        ],
      },
      { type: 'paragraph', content: [text('سطر'), { type: 'hardBreak' }, text('آخر')] },
      { type: 'paragraph' },
    ],
  }
  const [row] = await sql<{ plain: string }[]>`select search.plain(${sql.json(doc)}) as plain`
  expect(row?.plain).toBe('عنوان\nالجديدة\nسطر آخر')
})

test.each([
  ['of 200 KB in one word', 'س'.repeat(200_000)],
  ['of 40,000 different words', Array.from({ length: 40_000 }, (_, index) => `كلمة${index}`).join(' ')],
  ['of pictures only', '😀'.repeat(50_000)],
  ['of marks that nobody sees', '\u200f\u202e'.repeat(50_000)],
])('a text %s can be indexed', async (_, words) => {
  const [row] = await sql<{ size: number }[]>`
    select pg_column_size(search.vector('عنوان', '', ${words}, '{}')) as size`
  expect(row?.size).toBeGreaterThan(0)
})
