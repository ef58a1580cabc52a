// A mandate may end by its date, and nobody acts at that moment.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const HOUR = 3600

type Life = { initialRevalidateSeconds: number; initialExpireSeconds: number }

/** How long each page of a body that the build made may be shown before it is made anew, whatever happens. */
const livesOfBodyPages = (): Life[] => {
  const manifest = join(process.env.NEXT_DIST_DIR ?? '.next', 'prerender-manifest.json')
  const { routes } = JSON.parse(readFileSync(manifest, 'utf8')) as { routes: Record<string, Life> }
  return Object.entries(routes).flatMap(([path, life]) =>
    /^\/(ar|fr|en)\/structure\/[^/]+$/.test(path) ? [life] : [],
  )
}

test('a page that names leaders is made anew within the hour, so that no name outstays its mandate', () => {
  const lives = livesOfBodyPages()
  expect(lives.length).toBeGreaterThan(0)
  // What a page is made of may itself be as old as it may become before it is made anew.
  for (const { initialRevalidateSeconds, initialExpireSeconds } of lives)
    expect(initialRevalidateSeconds + initialExpireSeconds).toBeLessThan(HOUR)
})
