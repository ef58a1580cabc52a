import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/env'
import { Refused } from './refusals'

/** The store's two shelves; an S3-compatible store would know them as prefixes. */
export type Shelf = 'pictures' | 'documents'

// A random stem, then what tells the files of one stem apart. No dot, slash or capital: nothing to climb with.
const STEM = /^[a-z2-7]{26}$/
const FILE = /^[a-z2-7]{26}(-[1-9]\d{1,4})?\.(avif|webp|jpg|png|pdf)$/

/** A fresh stem of 130 random bits, in letters and digits that every file system tells apart. */
export const freshStem = (): string =>
  Array.from(randomBytes(26), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('')

/** True when this could be a stem of ours; anything else never reaches the disk. */
export const isStem = (text: string): boolean => STEM.test(text)

/**
 * Keeps a file under a name of its own. When this returns, the whole file is on the disk;
 * a machine that dies before leaves nothing under the name. Refuses with `busy` while the disk is full.
 * Throws on a name that is not of our making.
 */
export async function put(shelf: Shelf, file: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(shelf, file)
  const folder = dirname(path)
  const part = `${path}.${freshStem()}.part`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await written(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw isFull(error) ? new Refused('busy') : error
  }
  await settled(folder)
}

/** A file as a stream with its size in bytes; null when there is none. Throws on a name that is not of our making. */
export async function read(
  shelf: Shelf,
  file: string,
): Promise<{ stream: ReadableStream<Uint8Array>; bytes: number } | null> {
  const handle = await opened(pathOf(shelf, file))
  if (!handle) return null
  const { size } = await handle.stat()
  const stream = Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>
  return { stream, bytes: size }
}

/** Takes a file away; one that is not there is fine. */
export const remove = (shelf: Shelf, file: string): Promise<void> => rm(pathOf(shelf, file), { force: true })

function pathOf(shelf: Shelf, file: string): string {
  if (!FILE.test(file)) throw new Error('this is no name of a file in the store')
  return join(resolve(env.DATA_DIR), 'files', shelf, file.slice(0, 2), file)
}

const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')

async function written(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function opened(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

// The name itself survives a power cut only once its folder is on the disk too.
async function settled(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
