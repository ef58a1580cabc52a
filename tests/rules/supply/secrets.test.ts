import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { figure } from '../../environment/figures'

const root = fileURLToPath(new URL('../../../', import.meta.url))

// What git would carry to others: all that it tracks, and all that it would add.
const carried = () => {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    })
    return listed.split('\0').filter(Boolean)
  } catch {
    return null
  }
}

// Made up for the tests of starting; nothing was ever sealed with it.
const INVENTED = 'q3Xv9LzB2mN8kP5rT7wY1cF4hJ6sD0aG'

// Words in capitals stand for what people fill in; the others are examples.
const PLACEHOLDER = /^(?:[A-Z_]+|\$\{.*|sesame|password|secret)$/

const SECRETS: Record<string, RegExp> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\S]{40}/,
  'a token of some service':
    /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|npm_\w{36}|xox[abp]-[\w-]{20,}|sk-[\w-]{30,})/,
  'a setting with its value':
    /\b(?:AUTH_SECRET|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY|NEXTAUTH_SECRET)["']?\s*[=:]\s*["']?[A-Za-z0-9+/=_-]{24,}/,
}
const ADDRESS = /\b(?:postgres(?:ql)?|smtps?|https?|redis):\/\/[^\s:/@'"`]+:([^\s@'"`]+)@/g

/** What of a text should never have been written down where others read it. */
const secretsIn = (text: string): string[] => [
  ...Object.entries(SECRETS).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : [])),
  ...[...text.matchAll(ADDRESS)].filter(([, word = '']) => !PLACEHOLDER.test(word)).map(([found]) => found),
]

describe('a secret is noticed', () => {
  test.each([
    `-----BEGIN ${'RSA PRIVATE KEY'}-----\n${'A'.repeat(64)}`,
    `token: ghp${'_'}${'a1'.repeat(18)}`,
    `AUTH${'_'}SECRET=${'k3'.repeat(16)}`,
    `smtps:${'//'}portal:hunter2@mail.example.org`,
  ])('%#', (text) => expect(secretsIn(text)).not.toEqual([]))
  test.each([
    'AUTH_SECRET: read("AUTH_SECRET", secret)',
    'postgres://portal_app:PASSWORD@127.0.0.1:5432/wahaj',
  ])('and advice on how to write one is not: %#', (text) => expect(secretsIn(text)).toEqual([]))
})

test('no secret is carried in the repository, nor a file made to hold one', ({ skip }) => {
  const files = carried()
  skip(files === null, 'this is no git repository')
  const held = (files ?? []).filter((path) =>
    /(^|\/)(\.env(\..*)?|secrets\.json|.*\.(pem|key|p12|pfx))$/.test(path),
  )
  const found = (files ?? []).flatMap((path) => {
    const text = readFileSync(root + path, 'latin1').replaceAll(INVENTED, '')
    return secretsIn(text).map((what) => `${path}: ${what}`)
  })
  figure('X2', `${files?.length} files in the repository, secrets ${held.length + found.length}`)
  expect([...held, ...found]).toEqual([])
})
