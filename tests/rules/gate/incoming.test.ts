import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAskedFor, readablePath } from '@/gate/incoming'

test('an address that can be read is, and its query is none of the path', () => {
  expect(readablePath('/ar/news/%D8%A3%D8%B2%D9%85%D9%88%D8%B1?q=%zz')).toBe('/ar/news/أزمور')
  expect(readablePath('/')).toBe('/')
  expect(readablePath(undefined)).toBe('')
})

test('halves of letters, halves of percent signs and NUL are in no address that anyone can have meant', () => {
  for (const path of ['/%', '/%zz', '/%ff', '/a%00b', '/%d8', '/\0']) expect(readablePath(path)).toBeNull()
})

test('whatever the address, it is read or turned away, and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      const read = readablePath(path)
      return read === null || !read.includes('\0')
    }),
  )
})

test('pages and doors may be posted to; feeds, sitemaps and files only read', () => {
  for (const path of ['/ar', '/fr/sign-in', '/ar/desk/news/1', '/api/pictures'])
    expect(isAskedFor('POST', path)).toBe(true)
  for (const path of [
    '/',
    '/ar/feed.xml',
    '/sitemap/1.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/pictures/a/b',
    '/a/x',
  ])
    expect(isAskedFor('POST', path)).toBe(false)
  for (const method of ['GET', 'HEAD']) expect(isAskedFor(method, '/ar/feed.xml')).toBe(true)
  for (const method of ['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'CONNECT', 'PROPFIND', undefined])
    expect(isAskedFor(method, '/ar')).toBe(false)
})
