import { beforeAll, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { questionInput } from '@/features/search/input'
import { findAtDesk, findNews, suggest } from '@/features/search/queries'
import { aBody, aMember, anArticle, aVersion, docOf, publishVersion, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let azemmour: string
let jadida: string
let secretary: string
let neighbour: string
let plain: string

beforeAll(async () => {
  const root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  secretary = await aMember(sql, 'كاتبة', ['branchSecretary', azemmour])
  neighbour = await aMember(sql, 'جار', ['branchSecretary', jadida])
  plain = await aMember(sql, 'منخرط', ['member', azemmour])
})

const publicly = (q: string) =>
  asVisitor(async (tx) => (await findNews(tx, questionInput.parse({ q }), 'ar')).total)
const atDesk = async (memberId: string, q: string) =>
  (await findAtDesk({ memberId, assurance: 1 }, questionInput.parse({ q }), 'ar')).rows
const withdraw = (articleId: string) =>
  as({ memberId: secretary, assurance: 1 }, (tx) =>
    tx.execute(`delete from publications where article_id = '${articleId}'`),
  )

describe('a draft', () => {
  test('is found by nobody but those who write or publish for its body', async () => {
    await anArticle(sql, azemmour, secretary, { title: 'زقزقة', words: 'كناريات سرية', public: false })
    for (const word of ['زقزقة', 'كناريات']) {
      expect(await publicly(word)).toBe(0)
      expect(await atDesk(plain, word)).toEqual([])
      expect(await atDesk(neighbour, word)).toEqual([])
      expect(await atDesk(secretary, word)).toMatchObject([{ title: 'زقزقة', isPublic: false }])
    }
  })

  test('gives the public neither its words nor suggestions made of them', async () => {
    expect(await asVisitor((tx) => suggest(tx, 'كنارياث'))).toBeNull()
    const canary = await asVisitor((tx) => tx.execute(`select 1 from search_words where word like 'كناري%'`))
    expect(canary).toHaveLength(0)
    await expect(asVisitor((tx) => tx.execute('select 1 from search_desk_entries'))).rejects.toThrow()
    await expect(
      asVisitor((tx) =>
        tx.execute(
          `select * from search.find('search_desk_entries', 'زقزقة', null, 'infinity', 'ar', 0, 10)`,
        ),
      ),
    ).rejects.toThrow()
  })

  test('is found by the words that it has now', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'قديمات', public: false })
    await as({ memberId: secretary, assurance: 1 }, (tx) =>
      tx.execute(`update drafts set body = '${JSON.stringify(docOf('حديثات'))}' where article_id = '${id}'`),
    )
    expect(await atDesk(secretary, 'قديمات')).toEqual([])
    expect(await atDesk(secretary, 'حديثات')).toHaveLength(1)
  })

  test('that was thrown away is not found, until it is taken back', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'مهملات', public: false })
    await sql`insert into discards (article_id, body_id, discarded_by) values (${id}, ${azemmour}, ${secretary})`
    expect(await atDesk(secretary, 'مهملات')).toEqual([])
    await sql`delete from discards where article_id = ${id}`
    expect(await atDesk(secretary, 'مهملات')).toHaveLength(1)
    await sql`delete from articles where id = ${id}`
    expect(await atDesk(secretary, 'مهملات')).toEqual([])
  })

  test('moves with its article to another topic', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'متنقلات', public: false })
    await sql`update articles set topic_id = (select id from topics where key = 'elections') where id = ${id}`
    const found = await findAtDesk(
      { memberId: secretary, assurance: 1 },
      questionInput.parse({ q: 'متنقلات', topic: 'elections' }),
      'ar',
    )
    expect(found.total).toBe(1)
  })
})

describe('a public text', () => {
  test('is found from the moment of its publication, and no more from that of its withdrawal', async () => {
    const { id, versionId } = await anArticle(sql, azemmour, secretary, {
      words: 'فلامنغو وردي',
      public: false,
    })
    expect(await publicly('فلامنغو')).toBe(0)
    await publishVersion(sql, versionId, secretary)
    expect(await publicly('فلامنغو')).toBe(1)
    expect(await atDesk(secretary, 'فلامنغو')).toMatchObject([{ isPublic: true }])
    await withdraw(id)
    expect(await publicly('فلامنغو')).toBe(0)
    expect(await asVisitor((tx) => suggest(tx, 'فلامنقو'))).toBeNull()
    const left = await sql`select 1 from search_words where word like 'فلامن%'`
    expect(left).toHaveLength(0)
    expect(await atDesk(secretary, 'فلامنغو')).toMatchObject([{ isPublic: false }])
  })

  test('keeps its published words while its draft is rewritten', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'نورسات' })
    await sql`update drafts set body = ${sql.json(docOf('لقالق') as never)} where article_id = ${id}`
    expect(await publicly('نورسات')).toBe(1)
    expect(await publicly('لقالق')).toBe(0)
  })

  test('has the corrected words after a correction', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'مغلوطات' })
    await sql`update drafts set body = ${sql.json(docOf('مصححات') as never)} where article_id = ${id}`
    const corrected = await aVersion(sql, id)
    await as({ memberId: secretary, assurance: 1 }, (tx) =>
      tx.execute(
        `update publications set version_id = '${corrected}', corrected_at = now() where article_id = '${id}'`,
      ),
    )
    expect(await publicly('مغلوطات')).toBe(0)
    expect(await publicly('مصححات')).toBe(1)
  })

  test('a word that another text has too outlives a withdrawal', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'مشتركات' })
    await anArticle(sql, jadida, neighbour, { words: 'عندهن مشتركات' })
    await withdraw(id)
    expect(await asVisitor((tx) => suggest(tx, 'مشتركاث'))).toBe('مشتركات')
  })

  test('when the act fails, the index is as it was', async () => {
    const { id } = await anArticle(sql, azemmour, secretary, { words: 'راسخات' })
    const failing = as({ memberId: secretary, assurance: 1 }, async (tx) => {
      await tx.execute(`delete from publications where article_id = '${id}'`)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await publicly('راسخات')).toBe(1)
  })
})

test('nobody writes into the index but the acts themselves', async () => {
  for (const table of ['search_entries', 'search_desk_entries', 'search_words', 'search_synonyms'])
    for (const act of [
      asVisitor,
      <T>(work: Parameters<typeof as<T>>[1]) => as({ memberId: secretary, assurance: 1 }, work),
    ])
      await expect(act((tx) => tx.execute(`delete from ${table}`))).rejects.toThrow()
  await expect(
    as({ memberId: secretary, assurance: 1 }, (tx) => tx.execute('select search.rebuild()')),
  ).rejects.toThrow()
})

test('made anew, the index answers as before', async () => {
  await anArticle(sql, azemmour, secretary, { words: 'باقيات' })
  await sql`select search.rebuild()`
  expect(await publicly('باقيات')).toBe(1)
  expect(await atDesk(secretary, 'زقزقة')).toHaveLength(1)
  expect(await asVisitor((tx) => suggest(tx, 'باقيابت'))).toBe('باقيات')
})
