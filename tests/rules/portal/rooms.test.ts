import { expect, test } from 'vitest'
import { OFFICES } from '@/db/founding'
import { GROUPS, groupsFor, ROOMS, roomAt } from '@/features/portal/rooms'
import { imagined } from '@/features/powers/imagined'
import ar from '@/i18n/messages/ar/portal.json'
import en from '@/i18n/messages/en/portal.json'
import fr from '@/i18n/messages/fr/portal.json'

const tree = [
  { id: 'root', parentId: null },
  { id: 'branch', parentId: 'root' },
]
const holderOf = (office: string) =>
  imagined(OFFICES.find(({ key }) => key === office)?.capabilities ?? [], 'branch', tree)

test('a member without an office finds the work of their bodies and their own affairs only', () => {
  expect(groupsFor(imagined([], 'branch', tree)).map(({ key }) => key)).toEqual(['work', 'own'])
})

test('a branch secretary finds the members first, and their own affairs last', () => {
  const groups = groupsFor(holderOf('branchSecretary')).map(({ key }) => key)
  expect([groups.at(0), groups.at(-1)]).toEqual(['people', 'own'])
  expect(groups).not.toContain('portal')
})

test('each room stands in the navigation once', () => {
  const paths = ROOMS.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('a page of a room shows the nearest way as the current one', () => {
  expect(roomAt('/members/structure/foundings/1')?.key).toBe('foundings')
  expect(roomAt('/members/people/1')?.key).toBe('home')
})

test.each([
  ['Arabic', ar],
  ['French', fr],
  ['English', en],
])('every room and every group has its name in %s', (_, words) => {
  expect(GROUPS.filter(({ key }) => !(key in words.groups))).toEqual([])
  expect(ROOMS.filter(({ key }) => !(key in words.rooms))).toEqual([])
})
