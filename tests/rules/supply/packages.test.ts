import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figure } from '../../environment/figures'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

type Locked = { version: string; integrity?: string; resolved?: string; link?: boolean }
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages
const installed = Object.entries(locked).filter(([path]) => path !== '')
const { dependencies, devDependencies } = JSON.parse(read('package.json'))

const FLOORS = [...read('SECURITY.md').matchAll(/\b([a-z][a-z-]+) (\d+\.\d+\.\d+)/g)].map(
  ([, name = '', floor = '']) => ({ name, floor }),
)

const isAtLeast = (version: string, floor: string) => {
  const [mine, least] = [version, floor].map((text) => text.split(/[.-]/).map(Number))
  const first = [0, 1, 2].find((i) => mine?.[i] !== least?.[i])
  return first === undefined || (mine?.[first] ?? 0) > (least?.[first] ?? 0)
}

test('versions are compared by their numbers, not their letters', () => {
  expect(isAtLeast('16.10.0', '16.4.6')).toBe(true)
  expect(isAtLeast('16.4.6', '16.4.6')).toBe(true)
  expect(isAtLeast('16.4.5', '16.4.6')).toBe(false)
  expect(isAtLeast('15.99.99', '16.4.6')).toBe(false)
})

test('no package is older than the advisories allow, wherever in the tree it lies', () => {
  expect(FLOORS.map(({ name }) => name).sort()).toEqual(['drizzle-orm', 'next', 'sharp'])
  const below = FLOORS.flatMap(({ name, floor }) =>
    installed
      .filter(([path, { version }]) => path.endsWith(`node_modules/${name}`) && !isAtLeast(version, floor))
      .map(([path, { version }]) => `${path} is ${version}, below ${floor}`),
  )
  figure('X1', `${FLOORS.length} floors, packages below them ${below.length}`)
  expect(below).toEqual([])
})

test('what is asked for is what was locked, to the last number', () => {
  const asked = Object.entries<string>({ ...dependencies, ...devDependencies })
  const loose = asked.filter(([name, range]) => locked[`node_modules/${name}`]?.version !== range)
  expect(loose).toEqual([])
})

test('every package is sealed by a strong hash, and none names a place of its own to come from', () => {
  const unsealed = installed.filter(
    ([, { integrity, resolved, link }]) =>
      link || resolved !== undefined || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
  )
  figure('X1', `${installed.length} packages locked, without a sha512 of their own ${unsealed.length}`)
  expect(unsealed).toEqual([])
})
