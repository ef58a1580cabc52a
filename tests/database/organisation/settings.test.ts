import { expect, test } from 'vitest'
import { settingsInput } from '@/features/organisation/input'
import { changeSettings, setFourEyes } from '@/features/organisation/mutations'
import { notationOf } from '@/features/organisation/plain-notation'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const branch = await aBody(sql, root, 'أزمور')
const person = async (...mandate: [string, string]) => actorFor(sql, await aMember(sql, 'شخص', mandate))
const secretary = await person('provincialSecretary', root)
const officer = await person('communicationOfficer', root)
const branchSecretary = await person('branchSecretary', branch)
const member = await person('member', branch)

const standing = async () => {
  const [row] = await sql`select * from organisation`
  if (!row) throw new Error('the organisation was not founded')
  return row
}

const typed = (version: number, more: Record<string, string> = {}) =>
  settingsInput.parse({
    ...{ version: String(version), nameAr: 'وهج', nameFr: 'Wahaj', nameEn: 'Wahaj' },
    ...more,
  })

test('the provincial secretary settles what the organisation says of itself', async () => {
  const { version } = await standing()
  const given = { phone: '٠٥ ٢٣ ٠٠ ٠٠ ٠٠', seaColour: '#0D4F6E', missionAr: 'من نحن\n\n- بند\n- بند آخر' }
  await changeSettings(secretary, typed(version, given))
  const after = await standing()
  expect(after).toMatchObject({ phone: '05 23 00 00 00', sea_colour: '#0d4f6e', version: version + 1 })
  expect(after.name).toEqual({ ar: 'وهج', fr: 'Wahaj', en: 'Wahaj' })
  expect(notationOf(after.mission.ar)).toBe('من نحن\n\n- بند\n- بند آخر')
})

test('nobody else changes it', async () => {
  const before = await standing()
  for (const actor of [officer, branchSecretary, member])
    await expect(changeSettings(actor, typed(before.version))).rejects.toMatchObject({ reason: 'notYours' })
  expect(await standing()).toEqual(before)
})

test('the second of two administrators sees what the first one set', async () => {
  const { version } = await standing()
  await changeSettings(secretary, typed(version, { email: 'a@example.org' }))
  await expect(changeSettings(secretary, typed(version, { email: 'b@example.org' }))).rejects.toMatchObject({
    reason: 'stale',
    more: { theirs: { email: 'a@example.org', version: version + 1 } },
  })
})

test('words that the plain field cannot show are kept while nobody changes them', async () => {
  const { version } = await standing()
  const link = { type: 'link', attrs: { href: 'https://example.org/' } }
  const ar = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'رابط', marks: [link] }] }],
  }
  await sql`update organisation set mission = mission || ${sql.json({ ar })}`
  await changeSettings(secretary, typed(version, { missionAr: 'رابط' }))
  expect((await standing()).mission.ar).toEqual(ar)
})

test('four eyes are asked for by whoever manages the body, and by no one else', async () => {
  const state = async () => (await sql`select four_eyes, version from bodies where id = ${branch}`)[0]
  const before = await state()
  const wish = { bodyId: branch, version: before?.version, fourEyes: true }
  for (const actor of [officer, branchSecretary, member])
    await expect(setFourEyes(actor, wish)).rejects.toMatchObject({ reason: 'notYours' })
  expect(await state()).toEqual(before)
  await setFourEyes(secretary, wish)
  expect(await state()).toEqual({ four_eyes: true, version: before?.version + 1 })
  // The same wish once more is fulfilled already.
  await setFourEyes(secretary, wish)
  expect((await state())?.version).toBe(before?.version + 1)
})
