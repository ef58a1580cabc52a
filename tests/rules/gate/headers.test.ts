import { expect, test } from 'vitest'
import { headersFor } from '@/gate/headers.js'

// As they are set on an answer: what comes later stands.
const settled = (path: string) => new Map(headersFor(path).map(({ key, value }) => [key, value]))

test('a programme’s card may stand in a frame of any site, and still runs no script', () => {
  const card = settled('/ar/programmes/azemmour-2015/card')
  expect(card.get('X-Frame-Options')).toBeUndefined()
  expect(card.get('Content-Security-Policy')).toContain('frame-ancestors *')
  expect(card.get('Content-Security-Policy')).toContain("script-src 'none'")
  expect(card.get('X-Content-Type-Options')).toBe('nosniff')
})

test.each([
  '/ar/programmes',
  '/ar/programmes/azemmour-2015',
  '/ar/programmes/azemmour-2015/12',
  '/ar/programmes/azemmour-2015/card/more',
  '/xx/programmes/azemmour-2015/card',
  '/ar/members/programmes/x/card',
  '/ar/card',
])('nothing else may: %s', (path) => {
  const headers = settled(path)
  expect(headers.get('X-Frame-Options')).toBe('DENY')
  expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
})
