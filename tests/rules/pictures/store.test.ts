import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshStem, isStem, put, read, remove } from '@/gate/store'
import { aFolder, tidyFolders } from '../../environment/folder'

tidyFolders()
const folder = aFolder()
beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
})

const everyFile = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

test('a file is kept whole, for our own eyes only, and taken away again', async () => {
  const file = `${freshStem()}-320.webp`
  await put('pictures', file, Buffer.from('صورة'))
  const found = await read('pictures', file)
  expect(found?.bytes).toBe(8)
  expect(await text(found?.stream ?? new ReadableStream())).toBe('صورة')
  const [entry] = everyFile()
  expect(statSync(join(entry?.parentPath ?? '', entry?.name ?? '')).mode & 0o777).toBe(0o600)
  await remove('pictures', file)
  await remove('pictures', file)
  expect(await read('pictures', file)).toBeNull()
  expect(everyFile()).toEqual([])
})

test('no name leads out of the store', async () => {
  const stem = freshStem()
  const names = [
    '../../etc/passwd',
    `../${stem}.pdf`,
    `${stem}/..`,
    `${stem}.html`,
    `${stem}.pdf\0`,
    `${stem}.pdf/`,
    '',
    `${stem.toUpperCase()}.pdf`,
    `${stem}-0320.webp`,
    `${stem}.pdf\n`,
  ]
  for (const name of names) await expect(read('documents', name), name).rejects.toThrow('no name')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
      await expect(put('documents', name, new Uint8Array())).rejects.toThrow('no name')
    }),
  )
  expect(everyFile()).toEqual([])
})

test('stems are random and alike in form', () => {
  const stems = new Set(Array.from({ length: 2000 }, freshStem))
  expect(stems.size).toBe(2000)
  expect([...stems].every(isStem)).toBe(true)
})
