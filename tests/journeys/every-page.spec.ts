// A walk through every page there is: whoever adds a page to app/ adds it to `places.ts`.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Response } from '@playwright/test'
import { anApplication } from '../builders/application'
import { aComrade, aWaitingList } from '../builders/comrades'
import { aFounding, aFoundingToApprove } from '../builders/founding'
import { rootBody } from '../builders/world'
import { expect, once, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { campaignPlaces } from './campaign-places'
import { candidacyPlaces } from './candidacy-places'
import { coveragePlaces } from './coverage-places'
import { electionPlaces } from './election-places'
import { moneyPlaces } from './money-places'
import {
  applicationPlaces,
  deskPlaces,
  doorPlaces,
  duesPlaces,
  memberPlaces,
  type Place,
  readingPlaces,
  registerPlaces,
} from './places'
import { followPlaces, programmePlaces, trackerPlaces } from './programme-places'
import { seatsPlaces } from './seats-places'
import { complaintsOf, enterAs, expectFits, expectSound, type Look, someone } from './travellers'

const APP = join(import.meta.dirname, '../../app')
const AREAS = { reading: '(public)', doors: '(door)', members: 'members', desk: 'desk' }

// Beside the width that one travels at, each page must fit these; small phones are narrower still than ours.
const WIDTHS = [320, 360, 1280]

// In milliseconds: each walk opens dozens of pages.
const WALK = 20 * 60_000

const pagesIn = (area: string) => globSync('**/page.tsx', { cwd: join(APP, '[locale]', area) }).sort()

type Places = Record<string, Place[]>

/** Opens every place by day and by night; the page that each is listed under is the one that answers. */
async function walk(page: Page, area: string, places: Places, check: Check, part = /^/) {
  const pages = pagesIn(area).filter((file) => part.test(file))
  expect(Object.keys(places).sort(), `every page of ${area} is looked at`).toEqual(pages)
  const complaints = complaintsOf(page)
  let opened = 0
  for (const [file, those] of Object.entries(places))
    for (const place of those)
      await test.step(`${file}: ${place.path}`, async () => {
        const answer = await open(page, place)
        expect(placeOf(page)).toMatch(pattern(file))
        await check(page, answer, place)
        await expectSoundByDayAndNight(page, opened === 0 ? 'colours' : 'colours within')
        opened += 1
      })
  expect(complaints).toEqual([])
}
type Check = (page: Page, answer: Response, place: Place) => Promise<void>

let root = ''
async function open(page: Page, { path, status }: Place): Promise<Response> {
  const answer = await page.goto(root + path)
  expect(answer?.status(), path).toBe(status)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (!answer) throw new Error(`${path} did not answer`)
  return answer
}

const placeOf = (page: Page) => new URL(page.url()).pathname.slice(root.length)

const pattern = (file: string) => {
  const segments = file.split('/').slice(0, -1)
  const path = segments.map((one) =>
    one.startsWith('[...') ? '/.+' : one.startsWith('[') ? '/[^/]+' : `/${one}`,
  )
  return new RegExp(`^${path.join('')}$`)
}

async function expectSoundByDayAndNight(page: Page, byNight: Look = 'colours') {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectSound(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectSound(page, byNight)
  await expectFitsEveryWidth(page)
}

async function expectFitsEveryWidth(page: Page) {
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  for (const width of WIDTHS.filter((one) => one !== size.width)) {
    await page.setViewportSize({ ...size, width })
    await expectFits(page)
  }
  await page.setViewportSize(size)
}

const scriptPolicy = (answer: Response) =>
  /script-src ([^;]*)/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]

const carriesNoScript: Check = async (page, answer) => {
  expect(scriptPolicy(answer)).toBe("'none'")
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
}

const runsItsOwnScriptOnly: Check = async (page, answer) => {
  expect(scriptPolicy(answer)).toMatch(/'nonce-[\w+/=]{20,}'/)
  expect(scriptPolicy(answer)).not.toContain('unsafe')
  await isAlive(page)
}

// React leaves its mark on what it has brought to life. (Waiting inside the page would take the eval that it forbids.)
const isAlive = (page: Page, part = 'main') =>
  expect
    .poll(() => page.evaluate((one) => Object.keys(document.querySelector(one) ?? {}).join(), part))
    .toContain('__react')

test('no page of the portal is outside these areas', () => {
  const known = Object.values(AREAS).flatMap((area) =>
    pagesIn(area).map((file) => join('[locale]', area, file)),
  )
  expect(globSync('**/page.tsx', { cwd: APP }).sort()).toEqual(known.sort())
})

test('every reading page is sound, by day and by night, and runs no script', async ({ page, language }) => {
  test.setTimeout(WALK)
  root = `/${language}`
  const { id } = await someone()
  const places = { ...(await readingPlaces(language, id)), ...(await trackerPlaces(id)) }
  await walk(page, AREAS.reading, places, carriesNoScript)
})

test('every door is sound, by day and by night, and runs the portal’s own script only', async ({
  page,
  language,
}) => {
  test.setTimeout(WALK)
  root = `/${language}`
  const { id } = await someone()
  const places = { ...(await doorPlaces(language, id)), ...(await followPlaces(id)) }
  await walk(page, AREAS.doors, places, runsItsOwnScriptOnly)
})

// They are many, and walked in parts.
const ROOMS: Record<string, { part: RegExp; places: (memberId: string) => Promise<Places> }> = {
  'room of an election': {
    part: /^(elections|candidacies)\//,
    places: async (id) => ({
      ...(await electionPlaces(id)),
      ...(await seatsPlaces(id)),
      ...(await moneyPlaces(id)),
      ...(await candidacyPlaces(id)),
      ...(await coveragePlaces(id)),
      ...(await campaignPlaces(id)),
    }),
  },
  'room of a programme': { part: /^programmes\//, places: programmePlaces },
  'other members’ room': { part: /^(?!(elections|candidacies|programmes)\/)/, places: otherRooms },
}

async function otherRooms(id: string): Promise<Places> {
  const [sql, bodyId] = [ownerSql(), await rootBody(ownerSql())]
  const foundings = [await aFounding(sql, bodyId, id), (await aFoundingToApprove(sql, bodyId, id)).bodyId]
  const { id: applicationId } = await anApplication(sql, bodyId, { phone: '+212612345678' })
  const memberId = await aComrade(sql, 'أمينة الساحلي', bodyId, { latin: 'Amina Sahli', office: 'treasurer' })
  const importId = await aWaitingList(sql, bodyId, id)
  return {
    ...(await memberPlaces(bodyId, id, foundings)),
    ...applicationPlaces(applicationId),
    ...registerPlaces(memberId, importId),
    ...(await duesPlaces(id)),
  }
}

for (const [room, { part, places }] of Object.entries(ROOMS))
  test(`every ${room} is sound, by day and by night`, async ({ page, context, language }) => {
    test.setTimeout(WALK)
    root = `/${language}/members`
    const { id } = await someone('كاتبة الفرع', 'provincialSecretary')
    await enterAs(context, id)
    await walk(page, AREAS.members, await places(id), runsItsOwnScriptOnly, part)
  })

test('every room of the desk is sound, by day and by night', async ({ page, context, language }) => {
  test.setTimeout(WALK)
  root = `/${language}/desk`
  const { id } = await someone('كاتبة إقليمية', 'provincialSecretary')
  await enterAs(context, id)
  await walk(page, AREAS.desk, await deskPlaces(language, id), runsItsOwnScriptOnly)
})

// A browser's translator puts elements of its own around what it finds; React then fails where it meets them.
const asTranslatorsDo = () => {
  for (const form of document.querySelectorAll('main form')) {
    const wrapping = document.createElement('font')
    wrapping.append(...form.childNodes)
    form.append(wrapping)
  }
}

for (const [area, path] of [
  ['door', 'sign-in'],
  ['members’ room', 'members/password'],
  ['desk', 'desk/news/new'],
] as const)
  test(
    `a ${area} that breaks in the browser says so, and can be tried again`,
    once,
    async ({ page, context, language, t }) => {
      const { id } = await someone('كاتبة إقليمية', 'provincialSecretary')
      if (area !== 'door') await enterAs(context, id)
      await page.goto(`/${language}/${path}`)
      // What is inside a page comes to life after the page; whoever presses a part has it alive at once.
      await isAlive(page, 'main form')
      await page.locator('main form label').first().click()
      await page.evaluate(asTranslatorsDo)
      await page.locator('main form button[type=submit]').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('shell.failed.title'))
      await expectSoundByDayAndNight(page)
      await page.getByRole('button', { name: t('shell.failed.retry') }).click()
      await expect(page.locator('main form')).toBeVisible()
    },
  )
