import { posix } from 'node:path'
import { isProduct, type Source, withoutComments } from './sources.ts'

type Import = { from: string; to: string; typeOnly: boolean }

const STATEMENT = /^(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']

const target = (from: string, specifier: string) => {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined
}

const importsOf = (source: Source, known: Set<string>): Import[] => {
  const text = withoutComments(source.text)
  const named = [
    ...[...text.matchAll(STATEMENT)].map(([, , type, specifier]) => ({ specifier, typeOnly: Boolean(type) })),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier]) => ({ specifier, typeOnly: false })),
  ]
  return named.flatMap(({ specifier = '', typeOnly }) => {
    const path = target(source.path, specifier)
    if (path === undefined) return []
    const to = ENDINGS.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path
    return [{ from: source.path, to, typeOnly }]
  })
}

/** All imports of one file of ours from another. */
export const importsIn = (sources: Source[]): Import[] => {
  const known = new Set(sources.map(({ path }) => path))
  return sources.filter(isProduct).flatMap((source) => importsOf(source, known))
}

const roomOf = (path: string) => path.split('/')[0] ?? ''

// Rooms that each room may not look into.
const CLOSED: Record<string, readonly string[]> = {
  features: ['app'],
  gate: ['app', 'features'],
  db: ['app', 'features', 'gate', 'components'],
  components: ['app', 'features', 'db'],
  i18n: ['app', 'features', 'gate', 'db', 'components'],
  'env.ts': ['app', 'features', 'gate', 'db', 'components', 'i18n'],
}
const NOT_FOR_THE_PRODUCT = ['tests', 'bench', 'bin']

/** Imports against the one direction: app → features → gate → db. */
export const wrongWays = (sources: Source[]) =>
  importsIn(sources)
    .filter(({ from, to }) => [...(CLOSED[roomOf(from)] ?? []), ...NOT_FOR_THE_PRODUCT].includes(roomOf(to)))
    .map(({ from, to }) => `${from} must not import ${to}`)

// The sample takes its pictures in by the way that every picture takes.
const DOES_AS_EDITORS_DO = 'features/portal/sample-news.ts'

const PRIVATE = /^features\/([^/]+)\/(mutations|actions|components)\b/

/** What one feature takes of another's that is not its queries, policy or nouns. */
export const trespasses = (sources: Source[]) =>
  importsIn(sources)
    .filter(({ from, to }) => {
      const [, owner] = PRIVATE.exec(to) ?? []
      if (owner === undefined || from === DOES_AS_EDITORS_DO) return false
      return from.startsWith('features/') && !from.startsWith(`features/${owner}/`)
    })
    .map(({ from, to }) => `${from} must not import ${to}: that belongs to its own feature`)

/** Circles of imports that run, each told once as a path. Types alone make no circle. */
export const circles = (sources: Source[]) => {
  const next = Map.groupBy(
    importsIn(sources).filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  )
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const { to } of next.get(path) ?? []) walk(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}
