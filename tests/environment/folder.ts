import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** An empty folder of a test file's own; it goes with everything in it when the file is done. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wahaj-test-'))
  made.push(folder)
  return folder
}

/** Has a test file take its folders away; called once, at its top. */
export const tidyFolders = (): void =>
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
