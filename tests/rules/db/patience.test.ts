import { expect, test } from 'vitest'
import { inTime, LIST_PATIENCE_MS } from '@/db/client'

const never = new Promise<never>(() => {})

test('a database that does not answer is given up, as one that is away', async () => {
  await expect(inTime(never, 1)).rejects.toMatchObject({ code: 'ETIMEDOUT' })
})

test('what it answers in time is handed on, and so is what it refuses', async () => {
  expect(await inTime(Promise.resolve(7), LIST_PATIENCE_MS)).toBe(7)
  await expect(inTime(Promise.reject(new Error('no')), LIST_PATIENCE_MS)).rejects.toThrow('no')
})
