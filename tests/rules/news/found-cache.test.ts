import { expect, test } from 'vitest'
import cache from '@/found-cache-handler.mjs'

const entry = (tags: string[]) => ({
  value: new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('null'))
      controller.close()
    },
  }),
  tags,
  stale: 300,
  timestamp: performance.timeOrigin + performance.now(),
  expire: 4_294_967_294,
  revalidate: 4_294_967_294,
})

test('what was found is kept; that there was nothing is not, however often it is asked', async () => {
  await cache.set('an article', Promise.resolve(entry(['article:1'])))
  for (let n = 0; n < 100; n++)
    await cache.set(`no article ${n}`, Promise.resolve(entry(['news', 'nowhere'])))
  expect(await cache.get('an article', [])).toBeDefined()
  for (let n = 0; n < 100; n++) expect(await cache.get(`no article ${n}`, [])).toBeUndefined()
})
