import { statementsDuring } from '../tests/environment/statements'
import type { Portal } from './portal'
import { must, type Row } from './verdict'

const TIMES = 100

/** Each kind of reading page, asked for again and again: where it comes from, what it asks, what runs on it. */
export async function readingPages({ url, sql, articles }: Portal): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, path] of kindsOfPages(articles)) {
    const first = await fetch(url + path)
    const page = await first.text()
    if (first.status !== 200) throw new Error(`${path} answered ${first.status}`)
    const again = await fetch(url + path)
    await again.text()
    const hit = again.headers.get('x-nextjs-cache') ?? ''
    const asked = await statementsDuring(sql, () => askAgain(url + path))
    const scripts = page.match(/<script\b(?![^>]*ld\+json)/g)?.length ?? 0
    const policy = again.headers.get('content-security-policy') ?? ''
    rows.push(
      must(`${name}: from the cache`, hit === 'HIT', hit || 'not said', 'HIT'),
      must(`${name}: queries for ${TIMES} readers`, asked.length === 0, `${asked.length}`, '0'),
      must(
        `${name}: scripts, and a policy that lets none run`,
        scripts === 0 && policy.includes("script-src 'none'"),
        `${scripts}`,
        '0',
      ),
    )
  }
  return rows
}

/** Home, list and an article, by name. */
export const kindsOfPages = (articles: string[]): [name: string, path: string][] => [
  ['home', '/ar'],
  ['list', '/ar/news'],
  ['article', articles[0] ?? ''],
]

async function askAgain(address: string): Promise<void> {
  for (let i = 0; i < TIMES; i++) await (await fetch(address)).arrayBuffer()
}
