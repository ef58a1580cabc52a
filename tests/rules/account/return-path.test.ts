import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roomPath } from '@/features/account/return-path'
import { onThisSite } from '@/gate/return-address'
import { figure, times } from '../../environment/figures'

const RUNS = times(20_000, 200_000)
const SITE = 'https://wahaj.example'
// Where a browser would go that is handed this Location on our site.
const lands = (path: string) => new URL(path, SITE).origin

const HOSTILE = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/..//evil.example',
  '/./\\evil.example',
  '/%2e%2e//evil.example',
  '/ar/..//evil.example',
  '/ar/members\r\nSet-Cookie: a=b',
  ' //evil.example',
  '/ar/members/..//evil.example',
  '/.//evil.example',
]

test('a return address never leaves the site, however it is written', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '//',
    '.',
    '..',
    'evil.example',
    '@',
    ':',
    '%2f',
    '%5c',
    '\t',
    '\n',
    '?',
    '#',
    'ar',
    'members',
    'https:',
    '\u2044',
    '\uff0f',
  )
  const crafted = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(
      fc.oneof(crafted, fc.webUrl(), fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)),
      (address) => {
        for (const path of [onThisSite(address, '/ar'), `/ar${roomPath(address)}`]) {
          expect(lands(path)).toBe(SITE)
          expect(path).toMatch(/^\/(?!\/)/)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what would split a header
          expect(path).not.toMatch(/[\u0000-\u0020\\]/)
        }
      },
    ),
    { numRuns: RUNS },
  )
  figure('C2', `${RUNS} return addresses, leading elsewhere 0`)
})

test('each known trick ends in the members’ home', () => {
  for (const address of HOSTILE) expect(roomPath(address), address).toBe('/members')
})

test('a room keeps its query, and is found again in the language the person signs in in', () => {
  expect(roomPath('/fr/members/devices?done=ended')).toBe('/members/devices?done=ended')
  expect(roomPath('/ar/desk')).toBe('/desk')
  expect(roomPath('/ar/desk/news/%D8%A3%D8%B2%D9%85%D9%88%D8%B1')).toBe(
    '/desk/news/%D8%A3%D8%B2%D9%85%D9%88%D8%B1',
  )
})

test('whatever is no room of ours leads to the members’ home', () => {
  for (const address of [
    undefined,
    null,
    '',
    '/',
    '/ar',
    '/ar/news',
    '/ar/sign-in',
    '/api/auth/signout',
    '/ar/membership',
    '/de/members',
  ])
    expect(roomPath(address)).toBe('/members')
})
