import { readFileSync } from 'node:fs'

const BASE = process.env.PUBLIC_URL ?? ''

export type Action = { id: string; name: string; page: string }

type Reference = { workers: Record<string, unknown>; filename?: string; exportedName?: string }

const references = (): [string, Reference][] => {
  const dist = process.env.NEXT_DIST_DIR ?? '.next'
  return Object.entries(
    JSON.parse(readFileSync(`${dist}/server/server-reference-manifest.json`, 'utf8')).node,
  )
}

// An action may be reached through several pages, and the build lists them in any order: handlers of routes and
// pages that stand for whatever is unknown among them.
const pageOf = ({ workers }: Reference) =>
  (
    Object.keys(workers)
      .filter((worker) => worker.endsWith('/page') && !worker.includes('[...'))
      .sort()[0] ?? ''
  )
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replace(/\/\(\w+\)/g, '')
    .replace('[locale]', 'ar')
    .replace(/\[\w+\]/g, '00000000-0000-4000-8000-000000000000')

/** Every server action that the build knows, called `<feature>/<export>`; cached reads are listed apart. */
export const builtActions = (): Action[] =>
  references()
    .filter(([, { exportedName = '' }]) => !exportedName.startsWith('$$'))
    .map(([id, reference]) => ({
      id,
      name: `${reference.filename?.replace(/^features\/([\w-]+)\/actions\.ts$/, '$1')}/${reference.exportedName}`,
      page: pageOf(reference),
    }))

/** The ids of cached reads, which the build lists among the references too. */
export const cachedReads = (): Action[] =>
  references()
    .filter(([, { exportedName = '' }]) => exportedName.startsWith('$$'))
    .map(([id, reference]) => ({ id, name: `${reference.filename}`, page: pageOf(reference) }))

export type Call = {
  cookie?: string
  /** What the call says of where it comes from; null: nothing at all. */
  origin?: string | null
  headers?: Record<string, string>
  /** Another portal than the one under test. */
  base?: string
}

/** Calls an action straight over HTTP, its page never opened. Out: status and what it answered. */
export async function call(action: Action, fields: Record<string, string | Blob>, how: Call = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value)
  form.append('0', JSON.stringify([null, '$K1']))
  const { cookie, base = BASE, origin = base, headers = {} } = how
  const response = await fetch(base + action.page, {
    method: 'POST',
    redirect: 'manual',
    body: form,
    headers: {
      'next-action': action.id,
      ...(origin !== null && { origin }),
      ...(cookie && { cookie }),
      ...headers,
    },
  })
  const text = await response.text()
  return {
    status: response.status,
    text,
    answer: answerIn(text),
    location: response.headers.get('x-action-redirect'),
  }
}

type Answered = { done?: unknown; refused?: string; fields?: Record<string, string>; theirs?: unknown }

// The first row of the answer points at the row that holds what the action returned.
const answerIn = (text: string): Answered | undefined => {
  const row = /^0:.*?"a":"\$@([0-9a-f]+)"/m.exec(text)?.[1]
  // Up to the line feed alone: to a pattern the line separators in people's words would be ends of lines, too.
  const line = row && new RegExp(`^${row}:(\\{[^\\n]*)`, 'm').exec(text)?.[1]
  return line ? JSON.parse(line) : undefined
}
