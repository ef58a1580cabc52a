import { expect, test } from 'vitest'
import { changedDateInput, newDateInput } from '@/features/calendar/input'
import { addDate, changeDate, removeDate } from '@/features/calendar/mutations'
import { announcements } from '@/features/calendar/queries'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const branch = await aBody(sql, root, 'أزمور')
const elsewhere = await aBody(sql, root, 'البير الجديد')
const person = async (...mandate: [string, string]) => actorFor(sql, await aMember(sql, 'شخص', mandate))
const secretary = await person('branchSecretary', branch)
const others = {
  neighbour: await person('branchSecretary', elsewhere),
  editor: await person('editor', branch),
  member: await person('member', branch),
}

const words = { titleAr: 'جمع عام', titleFr: 'Assemblée générale' }
const added = (when: string) => addDate(secretary, newDateInput.parse({ bodyId: branch, when, ...words }))
const dateOf = async (id: string) => {
  const [row] = await sql`select "on"::text, precision, title, version from coming_dates where id = ${id}`
  return row
}

test('whoever publishes for a branch announces a day, a month, or only a year', async () => {
  for (const [when, on, precision] of [
    ['٢٣/٠٩/٢٠٢٧', '2027-09-23', 'day'],
    ['9/2027', '2027-09-01', 'month'],
    ['2027', '2027-01-01', 'year'],
  ] as const) {
    const { dateId } = await added(when)
    expect(await dateOf(dateId)).toMatchObject({ on, precision, title: { ar: 'جمع عام', en: '' } })
  }
})

test('nobody else announces, changes or removes', async () => {
  const { dateId } = await added('2027')
  const before = await dateOf(dateId)
  const change = changedDateInput.parse({ dateId, version: '1', when: '2028', ...words })
  for (const [who, actor] of Object.entries(others)) {
    const refusal = { reason: 'notYours' }
    await expect(
      addDate(actor, newDateInput.parse({ bodyId: branch, when: '2027', ...words })),
      who,
    ).rejects.toMatchObject(refusal)
    await expect(changeDate(actor, change), who).rejects.toMatchObject(refusal)
    await expect(removeDate(actor, { dateId }), who).rejects.toMatchObject(refusal)
  }
  expect(await dateOf(dateId)).toEqual(before)
})

test('a change upon an older version is refused with what stands there now', async () => {
  const { dateId } = await added('2027')
  const change = (when: string) => changedDateInput.parse({ dateId, version: '1', when, ...words })
  await changeDate(secretary, change('2028'))
  await expect(changeDate(secretary, change('2029'))).rejects.toMatchObject({
    reason: 'stale',
    more: { theirs: { on: '2028-01-01', version: 2 } },
  })
})

test('what is removed is gone, and a year that runs is not over', async () => {
  const { dateId } = await added('2027')
  const thisYear = await added(String(new Date().getFullYear()))
  await removeDate(secretary, { dateId })
  expect(await dateOf(dateId)).toBeUndefined()
  const { dates } = await announcements(secretary)
  expect(dates.find(({ id }) => id === thisYear.dateId)?.over).toBe(false)
  expect((await announcements(others.neighbour)).dates).toEqual([])
})
