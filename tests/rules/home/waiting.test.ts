import { expect, test } from 'vitest'
import { WAITING } from '@/features/home/waiting'
import { askedCapabilities } from '@/gate/help'
import ar from '@/i18n/messages/ar/home.json'

test('every line that can wait for someone is said in words, and leads somewhere', () => {
  expect(WAITING.filter(({ key }) => !(key in ar.waiting))).toEqual([])
  expect(new Set(WAITING.map(({ key }) => key)).size).toBe(WAITING.length)
})

test('an address names capabilities of ours, or none', () => {
  expect(askedCapabilities('news.write,news.publish,everything')).toEqual(['news.write', 'news.publish'])
  expect(askedCapabilities(['news.write'])).toEqual([])
  expect(askedCapabilities(undefined)).toEqual([])
})
