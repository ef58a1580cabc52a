import { expect, test } from 'vitest'
import ar from '@/i18n/messages/ar/ledger.json'
import en from '@/i18n/messages/en/ledger.json'
import fr from '@/i18n/messages/fr/ledger.json'
import { house, isProduct } from '../../architecture/sources'

// An act is named where it is recorded, where a form's action is made, and where an upload arrives.
const NAMED = [
  /\brecord(?:Refusal)?\(\s*(?:tx,\s*)?\w+,\s*'([\w.]+)'/g,
  /\b(?:door)?[aA]ction\(\s*'([\w.]+)'/g,
  /\bact: '([\w.]+)'/g,
  /\bdoor\.\w+\([^;]*?'([a-z]+\.[a-zA-Z]+)'/g,
]
const acts = new Set(
  house()
    .filter(isProduct)
    .flatMap(({ text }) => NAMED.flatMap((named) => [...text.matchAll(named)].map(([, act = '']) => act))),
)

test('acts are found in the code', () => {
  expect([...acts]).toEqual(expect.arrayContaining(['picture.added', 'session.opened', 'article.published']))
})

test.each([
  ['Arabic', ar],
  ['French', fr],
  ['English', en],
])('whoever reads the ledger in %s reads every act and every family in words', (_, words) => {
  const unnamed = [...acts].filter((act) => !(act.replaceAll('.', '_') in words.acts))
  expect(unnamed).toEqual([])
  const families = new Set([...acts].map((act) => act.slice(0, act.indexOf('.'))))
  expect([...families].filter((family) => !(family in words.families))).toEqual([])
})
