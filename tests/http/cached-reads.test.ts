// What the server keeps in memory is read through functions that the build lists beside the actions. No page hands
// their names out; whoever had one all the same could read what every visitor reads, and nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { aMember, anArticle, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { ownerSql, site } from '../environment/server'
import { type Action, cachedReads } from './calling'
import { everyPage, inTurn, visit, ways } from './crawl'
import { HOSTILE_TEXTS } from './hostile-values'

const sql = ownerSql()
const reads = cachedReads()
const DRAFT = 'qz-a-draft-that-nobody-may-read'

beforeAll(async () => {
  const root = await rootBody(sql)
  const editor = await aMember(sql, 'محررة', ['editor', root])
  await anArticle(sql, root, editor, { public: false, slug: 'never-public', title: DRAFT, words: DRAFT })
})

const idsIn = (text: string) => reads.filter(({ id }) => text.includes(id)).map(({ name }) => name)

test('their names are in nothing that a browser is given', async () => {
  const folder = join(process.env.NEXT_DIST_DIR ?? '.next', 'static')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const inFiles = files.flatMap((entry) => idsIn(readFileSync(join(entry.parentPath, entry.name), 'latin1')))
  const visits = await everyPage(['/ar', '/fr/news', '/ar/search?q=x', '/ar/contact'], times(60, 1_000))
  const parts = await inTurn(
    ways,
    (way) => inTurn(['/ar', '/ar/news', '/ar/contact'], (path) => visit(path, way)),
    1,
  )
  const told = [...visits, ...parts.flat()].flatMap(({ text }) => idsIn(text))
  figure(
    'I1',
    `${reads.length} cached reads: their names in ${files.length} files and ${visits.length} pages ${inFiles.length + told.length}`,
  )
  expect(reads.length).toBeGreaterThan(5)
  expect([...inFiles, ...told]).toEqual([])
})

const ARGUMENTS: unknown[][] = [
  [],
  ['ar'],
  ['ar', 'never-public'],
  ['ar', null, 1],
  ['ar', null, 1e9],
  ['xx', 'x', -1],
  ['__proto__', 'constructor', 'x'],
  [null, null, null],
  [{}, [], {}],
  [1e308],
  [['ar'], ['x']],
  ...HOSTILE_TEXTS.filter((text, n) => text.length < 3_000 && n % times(9, 1) === 0).map((text) => [
    'ar',
    text.toWellFormed(),
    text.toWellFormed(),
  ]),
]

const byName = ({ id, page }: Action, given: unknown[]) =>
  fetch(site() + page, {
    method: 'POST',
    body: JSON.stringify(given).replaceAll('"$', '"'),
    headers: { 'next-action': id, origin: site(), 'content-type': 'text/plain;charset=UTF-8' },
  })

const byForm = ({ id, page }: Action, given: unknown[]) => {
  const form = new FormData()
  form.set('$ACTION_REF_1', '')
  form.set('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }))
  form.set('$ACTION_1:1', JSON.stringify(given).replaceAll('"$', '"'))
  return fetch(site() + page, { method: 'POST', body: form, headers: { origin: site() } })
}

test('whoever knew one could neither have it done nor read with it what is not public', async () => {
  const told: string[] = []
  let asked = 0
  for (const read of reads)
    for (const given of ARGUMENTS)
      for (const send of [byName, byForm]) {
        asked += 1
        const answer = await send(read, given)
        const text = await answer.text()
        if (answer.status >= 500 || text.includes(DRAFT))
          told.push(`${read.name} ${send.name} ${JSON.stringify(given).slice(0, 80)}: ${answer.status}`)
      }
  figure('I1', `${asked} calls of cached reads by name: answers that fail or tell of a draft ${told.length}`)
  expect(told).toEqual([])
})
