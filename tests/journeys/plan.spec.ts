import type { Page } from '@playwright/test'
import { anArticle } from '../builders/world'
import { expect, type Language, once, type Say, test } from '../environment/journeys'
import { ownerSql, site } from '../environment/server'
import {
  addWords,
  aNewsroom,
  anEditor,
  atWork,
  expectSaving,
  field,
  fold,
  main,
  openText,
  press,
  publish,
} from './newsroom'
import { enterAs, expectSound } from './travellers'

const arabicIndic = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))

const readersFind = async (language: Language, id: string) => {
  const [row] = await ownerSql()<{ code: string }[]>`select code from articles where id = ${id}`
  return (await fetch(`${site()}/${language}/a/${row?.code}`)).status
}

async function plan(page: Page, t: Say, day: string, time: string) {
  await field(page, t('news.publication.day')).fill(day)
  await field(page, t('news.publication.time')).fill(time)
  await press(page, t('news.publication.plan'))
}

test('a text planned in Arabic digits waits for its hour, and then stands before readers', async ({
  page,
  language,
  t,
}) => {
  const { id } = await atWork(page, language)
  await fold(page, t('news.publication.planOpen'))
  await plan(page, t, '22/04/2018', '25:00')
  await expect(main(page).getByText(t('refusals.faults.time'), { exact: true })).toBeVisible()
  await expect(field(page, t('news.publication.day'))).toHaveValue('22/04/2018')
  await plan(page, t, '22/04/2018', '9h30')
  await expect(main(page).getByText(t('refusals.faults.past'), { exact: true })).toBeVisible()
  await expectSound(page)
  await plan(page, t, arabicIndic('22/4/2031'), arabicIndic('09:30'))
  await expect(main(page).getByText(t('news.states.scheduled')).first()).toBeVisible()
  await expect(main(page).getByText(t('news.publication.planned')).locator('time')).toHaveText(/2031.*09:30/)
  expect(await readersFind(language, id)).toBe(404)

  await ownerSql().begin(async (tx) => {
    await tx`update schedules set publish_at = now() where article_id = ${id}`
    await tx`update pgboss.job set start_after = now() where name = 'publication' and data ->> 'articleId' = ${id}`
  })
  await expect.poll(() => readersFind(language, id), { timeout: 30_000 }).toBe(200)
  await page.reload()
  await expect(page.getByRole('link', { name: t('news.publication.read') })).toBeVisible()
})

test(
  'where a body asks for four eyes, an editor is told why a colleague must publish, and the colleague does',
  once,
  async ({ page, browser, language, t }) => {
    const { bodyId } = await aNewsroom(true)
    const [writer, colleague] = await Promise.all([anEditor({ bodyId }), anEditor({ bodyId }, 'يونس الناشر')])
    const { id } = await anArticle(ownerSql(), bodyId, writer.id, { public: false, locale: language })
    await enterAs(page.context(), writer.id)
    await openText(page, language, id)
    await expect(main(page).getByText(t('news.publication.fourEyes'))).toBeVisible()
    await expect(main(page).getByText(t('news.publication.publishOpen'))).toHaveCount(0)
    await expectSound(page)

    const elsewhere = await browser.newContext()
    await enterAs(elsewhere, colleague.id)
    const other = await elsewhere.newPage()
    await openText(other, language, id)
    await publish(other, t)
    await elsewhere.close()
  },
)

test(
  'who adds a word of their own under four eyes is refused in plain words',
  once,
  async ({ page, language, t }) => {
    const { bodyId } = await aNewsroom(true)
    const [writer, colleague] = await Promise.all([anEditor({ bodyId }), anEditor({ bodyId }, 'يونس الناشر')])
    const { id } = await anArticle(ownerSql(), bodyId, writer.id, { public: false, locale: language })
    await enterAs(page.context(), colleague.id)
    await openText(page, language, id)
    await addWords(page, t, ' …')
    await expectSaving(page, 'saved')
    await expect(main(page).getByText(t('news.publication.fourEyes'))).toBeVisible()
    await expect(main(page).getByText(t('news.publication.publishOpen'))).toHaveCount(0)
  },
)
