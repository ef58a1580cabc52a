import type { Page } from '@playwright/test'
import { expect, test } from '../environment/journeys'
import { publicPlaces, rooms } from './places'
import { enterAs, expectSound, someone } from './travellers'

// Small phones are narrower still than the one that people travel with here.
const NARROWEST = 320

/** What a page complains of: errors, faults of scripts, what its policy refused. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`))
  page.on('console', (said) => {
    // That the page itself does not exist is what was asked for.
    const ownAbsence =
      /Failed to load resource.*\b404\b/.test(said.text()) && said.location().url === page.url()
    const serious = said.type() === 'error' || /Content Security Policy/.test(said.text())
    if (serious && !ownAbsence) complaints.push(`${page.url()}: ${said.text()}`)
  })
  return complaints
}

async function lookAt(page: Page, path: string) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`/${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectSound(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectSound(page)
  await expectNarrowEnough(page)
}

async function expectNarrowEnough(page: Page) {
  const size = page.viewportSize()
  if (!size || size.width > 600) return
  await page.setViewportSize({ ...size, width: NARROWEST })
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect.soft(await page.evaluate(overflow), `${page.url()} at ${NARROWEST}`).toBeLessThanOrEqual(0)
  await page.setViewportSize(size)
}

test('every page that anyone may open is sound, by day and by night, on any phone', async ({
  page,
  language,
}) => {
  test.setTimeout(300_000)
  const complaints = complaintsOf(page)
  for (const path of await publicPlaces(language)) await test.step(path, () => lookAt(page, path))
  expect(complaints).toEqual([])
})

test('every room of a secretary is sound, by day and by night, on any phone', async ({
  page,
  context,
  language,
}) => {
  test.setTimeout(300_000)
  const complaints = complaintsOf(page)
  const { id } = await someone('كاتبة إقليمية', 'provincialSecretary')
  await enterAs(context, id)
  for (const path of await rooms(language, id)) await test.step(path, () => lookAt(page, path))
  expect(complaints).toEqual([])
})
