import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figure, times } from '../environment/figures'
import { dataDir, site } from '../environment/server'
import { inTurn } from './crawl'

const COUNT = times(60, 2_000)
const PLACES = [
  (word: string) => `/ar/news/${encodeURIComponent(`لا وجود له ${word}`)}`,
  (word: string) => `/fr/news/${word}`,
  (word: string) => `/en/${word}`,
  (word: string) => `/fr/a/${word.slice(0, 12)}`,
  (word: string) => `/a/${word.slice(0, 12)}`,
  (word: string) => `/ar/news/topic/${word}`,
  (word: string) => `/ar/news/page/9${word.replace(/\D/g, '')}`,
  (word: string) => `/social/ar/${word.slice(0, 12)}`,
  (word: string) => `/pictures/${word}/640.webp`,
]

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).length
const kept = () => ({ build: filesIn(process.env.NEXT_DIST_DIR ?? '.next'), data: filesIn(dataDir()) })

const ask = async (path: string) => {
  const answer = await fetch(site() + path)
  await answer.arrayBuffer()
  return { path, status: answer.status, cache: answer.headers.get('x-nextjs-cache') }
}

test('addresses that nobody made are a 404 each, and are kept nowhere', async () => {
  const words = Array.from({ length: COUNT }, () => randomUUID().replaceAll('-', ''))
  const paths = words.map((word, n) => (PLACES[n % PLACES.length] ?? String)(word))
  const before = kept()
  const first = await inTurn(paths, ask)
  const again = await inTurn(paths, ask)
  const after = kept()
  const found = [...first, ...again].filter(({ status }) => status !== 404)
  const hits = again.filter(({ cache }) => cache === 'HIT' || cache === 'STALE')
  figure(
    'R5',
    `${COUNT} unknown addresses, asked for twice: not 404 ${found.length}, kept pages ${hits.length}, new files ${after.build - before.build + after.data - before.data}`,
  )
  expect(found).toEqual([])
  expect(hits).toEqual([])
  expect(after).toEqual(before)
})

test('a page in no language of ours is not found, whichever page it is', async () => {
  const doors = ['sign-in', 'reset', 'reset/password', 'invitation/accept', 'contact', 'search?q=x', 'news']
  const answers = await inTurn(
    doors.flatMap((door) => [`/AR/${door}`, `/xx/${door}`]),
    ask,
  )
  expect(answers.filter(({ status }) => status !== 404)).toEqual([])
})
