// A mandate may end by its date, and nobody acts at that moment.
import { expect, test } from 'vitest'
import { site } from '../environment/server'

const HOUR = 3600

/** For how many seconds a page may be shown before it is made anew, whatever happens. */
async function longestShown(path: string): Promise<number> {
  const answer = await fetch(site() + path)
  expect(answer.status).toBe(200)
  const said = answer.headers.get('cache-control') ?? ''
  const [fresh = Number.POSITIVE_INFINITY, stale = Number.POSITIVE_INFINITY] = [
    /s-maxage=(\d+)/,
    /stale-while-revalidate=(\d+)/,
  ].map((part) => Number(part.exec(said)?.[1] ?? Number.NaN))
  return fresh + stale
}

test('a page that names leaders is made anew within the hour, so that no name outstays its mandate', async () => {
  // What the page was made of may be ten minutes old itself.
  for (const path of ['/ar/structure/azemmour', '/fr/structure/province', '/en/structure/moulay-abdellah'])
    expect((await longestShown(path)) + 600, path).toBeLessThan(HOUR)
})
