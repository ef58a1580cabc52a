import { beforeAll, describe, expect, test } from 'vitest'
import { asVisitor } from '@/db/client'
import { questionInput } from '@/features/search/input'
import { findNews, suggest } from '@/features/search/queries'
import { aMember, anArticle, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let root: string
let author: string
const titles = new Map<string, string>()

type More = { locale?: 'ar' | 'fr'; eventOn?: string }
const publish = async (title: string, words: string, more: More = {}) => {
  const { id } = await anArticle(sql, root, author, { title, words, ...more })
  titles.set(id, title)
}

const search = (q: string, filters: Record<string, string> = {}) =>
  asVisitor((tx) => findNews(tx, questionInput.parse({ q, ...filters }), 'ar'))
const titlesFor = async (q: string, filters = {}) =>
  (await search(q, filters)).rows.map(({ articleId }) => titles.get(articleId))

beforeAll(async () => {
  root = await rootBody(sql)
  author = await aMember(sql, 'محررة', ['editor', root])
  await publish(
    'البرنامج الانتخابي المرقم',
    'قال الكاتب علي إن أَزَمُّور تستحق والاشتراكية باقية، وخصص 162 مليون درهم.',
  )
  await publish('لقاء مع الشباب', 'انعقد على هامش مبادرة جديدة في شهر غشت من سنة ٢٠١٨ ببئر الجديد.')
  await publish('ميناء الجديدة', 'وقف الوفد على مشاكل الميناء.')
  await publish('L’élection de septembre', 'Le vote a eu lieu à Azemmour, près d’Oulad Frej.', {
    locale: 'fr',
  })
})

describe('a word is found however it is written', () => {
  test.each([
    ['ازمور', 'البرنامج الانتخابي المرقم'],
    ['آزمور', 'البرنامج الانتخابي المرقم'],
    ['أزمّور', 'البرنامج الانتخابي المرقم'],
    ['بأزمور', 'البرنامج الانتخابي المرقم'],
    ['الاشتراكية', 'البرنامج الانتخابي المرقم'],
    ['اشتراكيه', 'البرنامج الانتخابي المرقم'],
    ['برنامج انتخابي', 'البرنامج الانتخابي المرقم'],
    ['١٦٢ مليون', 'البرنامج الانتخابي المرقم'],
    ['المبادرة', 'لقاء مع الشباب'],
    ['والمُبَادَرَة', 'لقاء مع الشباب'],
    ['2018', 'لقاء مع الشباب'],
    ['elections', 'L’élection de septembre'],
    ['L’ÉLECTION', 'L’élection de septembre'],
  ])('%s', async (question, title) => expect(await titlesFor(question)).toContain(title))
})

describe('another name finds the same', () => {
  test.each([
    ['أغسطس', 'لقاء مع الشباب'],
    ['août', 'لقاء مع الشباب'],
    ['لبير الجديد', 'لقاء مع الشباب'],
    ['Azemour', 'البرنامج الانتخابي المرقم'],
    ['شتنبر', 'L’élection de septembre'],
    ['Ouled Frej', 'L’élection de septembre'],
    ['أولاد فرج', 'L’élection de septembre'],
    ['Mazagan', 'ميناء الجديدة'],
  ])('%s', async (question, title) => expect(await titlesFor(question)).toContain(title))
})

describe('what is spelled like the question comes first', () => {
  test.each([
    ['علي', 'البرنامج الانتخابي المرقم'],
    ['جديدة', 'لقاء مع الشباب'],
    ['الجديدة', 'ميناء الجديدة'],
  ])('%s', async (question, title) => expect((await titlesFor(question))[0]).toBe(title))

  test('على is not asked about علي', async () => {
    expect((await titlesFor('على')).at(-1)).toBe('البرنامج الانتخابي المرقم')
  })

  test('words that stand together come before the same words apart', async () => {
    await publish('أول', 'مجلس قديم في مدينة كبيرة')
    await publish('ثان', 'المدينة فيها مجلس. وفي مدينة أخرى سوق')
    expect(await titlesFor('مجلس قديم في مدينة')).toEqual(['أول'])
    await publish('ثالث', 'في مدينة سوق وفيها مجلس ليس قديما وآخر قديم')
    expect((await titlesFor('مجلس قديم'))[0]).toBe('أول')
  })

  test('a title comes before a text, and the newest first among equals', async () => {
    await publish('خبر', 'كلام عن المرجان')
    await publish('المرجان', 'كلام')
    await publish('خبر أحدث', 'كلام عن المرجان')
    await sql`update publications set published_at = now() + interval '2 days' where article_id =
      ${[...titles].find(([, title]) => title === 'خبر أحدث')?.[0] ?? ''}`
    expect(await titlesFor('المرجان')).toEqual(['المرجان', 'خبر أحدث', 'خبر'])
  })
})

test('of texts that answer alike, those in the reader’s language come first', async () => {
  await publish('Le corail', 'corail rouge', { locale: 'fr' })
  await publish('مرجان بالفرنسية', 'corail rouge')
  const readers = (['ar', 'fr'] as const).map((reader) =>
    asVisitor((tx) => findNews(tx, questionInput.parse({ q: 'rouge' }), reader)),
  )
  const first = (await Promise.all(readers)).map(({ rows }) => rows[0]?.locale)
  expect(first).toEqual(['ar', 'fr'])
})

describe('filters', () => {
  test('by language', async () => {
    expect(await titlesFor('أزمور', { language: 'fr' })).toEqual(['L’élection de septembre'])
    expect(await titlesFor('أزمور', { language: 'ar' })).toEqual(['البرنامج الانتخابي المرقم'])
  })

  test('by year and topic', async () => {
    const year = new Date().getUTCFullYear()
    const [topic] = await sql<{ key: string }[]>`select key from topics order by position limit 1`
    expect(await titlesFor('أزمور', { year: String(year), topic: topic?.key })).toHaveLength(2)
    expect(await titlesFor('أزمور', { year: String(year - 1) })).toEqual([])
    expect(await titlesFor('أزمور', { topic: 'nothingOfTheKind' })).toEqual([])
  })

  test('pages follow each other without a gap or a repetition', async () => {
    for (let number = 0; number < 45; number += 1) await publish(`رقم ${number}`, 'كلمة متكررة فريدة')
    const pages = await Promise.all(['1', '2', '3', '4'].map((page) => search('فريدة', { page })))
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 20, 5, 0])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ articleId }) => articleId))).size).toBe(45)
    expect(pages[0]).toMatchObject({ total: 45, uncounted: false })
  })

  describe('of more matches than are counted', () => {
    const pagesOf = (q: string) =>
      Promise.all(Array.from({ length: 15 }, (_, page) => search(q, { page: String(page + 1) })))

    beforeAll(async () => {
      await publish('كلام قديم: لفظة فريدة', 'أول ما نشر.', { eventOn: '2009-03-01' })
      for (let number = 0; number < 310; number += 1)
        await publish(`عدد ${number}`, 'لفظة لا تنتهي، وعبارة فريدة')
    }, 120_000)

    test('the count stops at three hundred, and the pages that it leads to are full, with no text twice', async () => {
      const pages = await pagesOf('لفظة')
      expect(pages[0]).toMatchObject({ total: 300, uncounted: true })
      expect(pages.map(({ rows }) => rows.length)).toEqual(Array.from({ length: 15 }, () => 20))
      expect(new Set(pages.flatMap(({ rows }) => rows.map(({ articleId }) => articleId))).size).toBe(300)
    })

    test('the oldest comes first where its title alone has all words of the question', async () => {
      expect((await titlesFor('لفظة فريدة'))[0]).toBe('كلام قديم: لفظة فريدة')
    })
  })
})

describe('a slip of the finger', () => {
  test.each([
    ['البرنامح', 'البرنامج'],
    ['الانتخبي', 'الانتخابي'],
    ['الشباي', 'الشباب'],
    ['septambre', 'septembre'],
  ])('%s: did you mean %s?', async (question, meant) => {
    expect(await asVisitor((tx) => suggest(tx, question))).toBe(meant)
  })

  test('only the word that nobody wrote is put right', async () => {
    expect(await asVisitor((tx) => suggest(tx, 'ميناء الجديذة'))).toBe('ميناء الجديدة')
  })

  test('what resembles nothing is left alone', async () => {
    expect(await asVisitor((tx) => suggest(tx, 'xyzzyq'))).toBeNull()
  })
})

describe('whatever is typed, the search answers', () => {
  test.each([
    'NUL \0 inside',
    '😀😀',
    '* % _ \\',
    "'; drop table articles; --",
    "a & | ! ( ) <-> :* ''",
    '"unclosed',
    '\u202eevil\u2066',
    '\ud800',
    'ء ء ء',
    'و',
    'ال',
    'س'.repeat(200_000),
    'كلمة '.repeat(50_000),
    'في من على إلى',
    '#lar',
    '^title ~x -y',
  ])('%j', async (question) => {
    const { rows } = await search(question)
    expect(Array.isArray(rows)).toBe(true)
    await asVisitor((tx) => suggest(tx, questionInput.parse({ q: question }).q))
  })

  test('marks of the index cannot be asked for', async () => {
    expect((await search('#lar')).total).toBe(0)
  })
})
