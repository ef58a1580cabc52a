// One command at a time keeps a folder: the database's, or a build that is being served.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { birthOf } from './processes.mjs'

const note = (folder) => join(folder, 'keeper')

/** The process that keeps a folder. A keeper that was killed no longer counts. */
export const keeperOf = (folder) => {
  try {
    const [pid, birth] = readFileSync(note(folder), 'utf8').split(' ')
    return birthOf(Number(pid)) === birth ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

export const keep = (folder) => writeFileSync(note(folder), `${process.pid} ${birthOf(process.pid)}`)

export const letGo = (folder) => rmSync(note(folder), { force: true })
