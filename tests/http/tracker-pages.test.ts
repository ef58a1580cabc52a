// A long programme is read in pages, each with an address of its own.
import { beforeAll, describe, expect, test } from 'vitest'
import { A_PAGE } from '@/features/tracker/choice'
import { aPoint, aProgramme } from '../builders/programme'
import { aMember, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import { visit } from './crawl'

const sql = ownerSql()
let path = ''
let all = 0

beforeAll(async () => {
  const root = await rootBody(sql)
  const drafter = await aMember(sql, 'محررة البرنامج الطويل', ['branchSecretary', root])
  const programme = await aProgramme(sql, root, drafter, { stage: 'running', open: true })
  for (all = 0; all < A_PAGE + 2; all += 1)
    await aPoint(sql, programme, drafter, { theme: all === 0 ? 'water' : 'roads', adopted: true })
  const [found] = await sql<{ slug: string }[]>`select slug from programmes where id = ${programme.id}`
  path = `/ar/programmes/${found?.slug}`
})

const numbersOn = async (address: string) => {
  const { text } = await visit(address)
  return [...text.matchAll(new RegExp(`href="${path}/(\\d+)"`, 'g'))].map(([, number]) => Number(number))
}

describe('The points of a long programme', () => {
  test('stand on pages, each point on one of them, in their order', async () => {
    const pages = [await numbersOn(path), await numbersOn(`${path}/page/2`)].map((those) => [
      ...new Set(those),
    ])
    expect(pages.map(({ length }) => length)).toEqual([A_PAGE, all - A_PAGE])
    expect(pages.flat()).toEqual(Array.from({ length: all }, (_, at) => at + 1))
  })

  test('are led to from page to page', async () => {
    expect((await visit(path)).text).toContain(`href="${path}/page/2"`)
    expect((await visit(`${path}/page/2`)).text).toContain(`href="${path}#points"`)
    expect((await visit(`${path}/theme/roads`)).text).toContain(`href="${path}/theme/roads/page/2"`)
    expect((await numbersOn(`${path}/theme/roads/page/2`)).length).toBeGreaterThan(0)
  })

  test('have no page beyond the last, and none that is no number', async () => {
    for (const none of ['page/3', 'page/1', 'page/02', 'page/x', 'theme/water/page/2', 'step/begun/page/2'])
      expect((await visit(`${path}/${none}`)).status, none).toBe(404)
  })
})
