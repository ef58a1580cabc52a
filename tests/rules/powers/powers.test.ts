import { expect, test } from 'vitest'
import { CAPABILITIES } from '@/db/capabilities'
import { OFFICES } from '@/db/founding'
import { ROOMS } from '@/features/portal/rooms'
import { imagined, reachOf } from '@/features/powers/imagined'
import { byBody, type Source, sentenceOf } from '@/features/powers/power'
import ar from '@/i18n/messages/ar/powers.json'
import en from '@/i18n/messages/en/powers.json'
import fr from '@/i18n/messages/fr/powers.json'

const tree = [
  { id: 'root', parentId: null },
  { id: 'branch', parentId: 'root' },
  { id: 'cell', parentId: 'branch' },
  { id: 'other', parentId: 'root' },
]

test('an office reaches its body and all below it', () => {
  expect(reachOf('branch', tree).sort()).toEqual(['branch', 'cell'])
  expect(reachOf('root', tree).sort()).toEqual(['branch', 'cell', 'other', 'root'])
})

test('whoever would be a local secretary finds the rooms of one, and no others', () => {
  const capabilities = OFFICES.find(({ key }) => key === 'branchSecretary')?.capabilities ?? []
  const reader = imagined(capabilities, 'branch', tree)
  const found = ROOMS.filter((room) => room.opensFor(reader)).map(({ key }) => key)
  expect(found).toEqual(expect.arrayContaining(['home', 'news', 'structure', 'elected']))
  expect(found.filter((key) => ['ledger', 'settings', 'preview'].includes(key))).toEqual([])
  expect(reader.holds('members.read', 'cell')).toBe(true)
  expect(reader.holds('members.read', 'other')).toBe(false)
})

test('a plain member would find their own rooms only', () => {
  const reader = imagined([], 'branch', tree)
  expect(ROOMS.filter((room) => room.opensFor(reader)).map(({ path }) => path)).toSatisfy((paths: string[]) =>
    paths.every((path) => path.startsWith('/members')),
  )
})

const source = (mandateId: string, bodyId: string, capabilities: string[]): Source => ({
  mandateId,
  office: { ar: 'مسؤولية', fr: 'responsabilité', en: 'office' },
  body: { id: bodyId, ar: 'هيئة', fr: 'instance', en: null, below: 0 },
  endsAt: null,
  delegated: false,
  capabilities,
})

test('powers stand body by body, each once, with every mandate that it comes from', () => {
  const told = byBody(
    [
      source('a', 'root', ['ledger.read']),
      source('b', 'branch', ['news.write']),
      source('c', 'branch', ['news.publish', 'news.write']),
    ],
    CAPABILITIES,
  )
  expect(
    told.map(({ body, powers }) => [
      body.id,
      powers.map(({ capability, sources }) => [capability, sources.map(({ mandateId }) => mandateId).join()]),
    ]),
  ).toEqual([
    ['root', [['ledger.read', 'a']]],
    [
      'branch',
      [
        ['news.write', 'b,c'],
        ['news.publish', 'c'],
      ],
    ],
  ])
})

test.each([
  ['Arabic', ar],
  ['French', fr],
  ['English', en],
])('every capability has its sentence in %s', (_, words) => {
  expect(CAPABILITIES.filter((capability) => !(sentenceOf(capability) in words.can))).toEqual([])
})
