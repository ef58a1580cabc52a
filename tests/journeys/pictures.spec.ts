import type { Page } from '@playwright/test'
import { expect, type Language, once, type Say, test } from '../environment/journeys'
import * as files from '../rules/pictures/hostile-files'
import { aNewsroom, anEditor, main } from './newsroom'
import { enterAs, expectSound } from './travellers'

const MEGABYTE = 1024 * 1024
// Pictures are made anew in several sizes, one after the other.
const RENDERED = { timeout: 60_000 }

async function inTheLibrary(page: Page, language: Language) {
  const { id } = await anEditor(await aNewsroom())
  await enterAs(page.context(), id)
  await page.goto(`/${language}/desk/pictures`)
}

type Brought = { name: string; buffer: Buffer; mimeType?: string }
const bring = (page: Page, ...brought: Brought[]) =>
  page.locator('input[type=file]').setInputFiles(brought.map((file) => ({ mimeType: 'image/jpeg', ...file })))

const parcel = (page: Page, t: Say, name: string) =>
  page
    .getByRole('list', { name: t('pictures.upload.progress') })
    .getByRole('listitem')
    .filter({ hasText: name })

test('what is no picture of ours is refused by name of the reason', once, async ({ page, language, t }) => {
  await inTheLibrary(page, language)
  const refused: [name: string, buffer: Buffer, reason: string][] = [
    ['page.jpg', files.html(), 'notAPicture'],
    ['IMG_2042.HEIC', files.heic(), 'heic'],
    ['huge.jpg', Buffer.alloc(10 * MEGABYTE + 1, 0xff), 'tooLarge'],
    ['wide.png', files.hugePng(), 'tooManyPixels'],
    ['half.jpg', (await files.jpeg()).subarray(0, 4000), 'damaged'],
  ]
  await bring(page, ...refused.map(([name, buffer]) => ({ name, buffer })))
  for (const [name, , reason] of refused)
    await expect(parcel(page, t, name)).toContainText(t(`pictures.refusals.${reason}`), RENDERED)
  await expectSound(page)
  await expect(main(page).getByText(t('pictures.emptyTitle'))).toBeVisible()
})

test(
  'several photographs are brought at once; one that fails is tried again, and none comes twice',
  once,
  async ({ page, language, t }) => {
    await inTheLibrary(page, language)
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    let fails = true
    await page.route('**/api/pictures', async (route) => {
      await gate
      const isSecond = route.request().postDataBuffer()?.includes('second.jpg')
      if (isSecond && fails)
        await route.fulfill({ status: 502, contentType: 'text/html', body: 'Bad gateway' })
      else await route.continue()
    })
    const names = ['first.jpg', 'second.jpg', 'third.jpg']
    await bring(
      page,
      ...(await Promise.all(names.map(async (name) => ({ name, buffer: await files.jpeg(320, 240) })))),
    )
    for (const name of names) await expect(parcel(page, t, name).getByRole('progressbar')).toBeVisible()
    open()
    await expect(parcel(page, t, 'second.jpg')).toContainText(t('pictures.refusals.failed'))
    await expect(parcel(page, t, 'third.jpg')).toContainText(t('pictures.upload.done'), RENDERED)
    await expectSound(page)
    fails = false
    await page.getByRole('button', { name: t('pictures.upload.retryFile', { file: 'second.jpg' }) }).click()
    await expect(parcel(page, t, 'second.jpg')).toContainText(t('pictures.upload.done'), RENDERED)
    await expect(main(page).getByText(t('pictures.upload.summary', { count: 3 }))).toBeVisible()
    await page.reload()
    await expect(main(page).getByText(t('pictures.found', { count: 3 }))).toBeVisible()
  },
)
