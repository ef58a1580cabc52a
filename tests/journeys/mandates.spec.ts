import type { Page } from '@playwright/test'
import { aPerson } from '../builders/account'
import { aBody, aMember, rootBody } from '../builders/world'
import { everywhere, expect, type Say, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** A branch, who leads the province, and a member of that branch whom nobody shares a name with. */
async function aBranch() {
  const sql = ownerSql()
  const bodyName = `فرع ${mark()}`
  const bodyId = await aBody(sql, await rootBody(sql), bodyName)
  const secretary = await aPerson(sql, 'الكاتبة الإقليمية', 'provincialSecretary')
  const name = `نعيمة ${mark()}`
  return { bodyId, bodyName, secretary, name, newcomer: await aMember(sql, name, ['member', bodyId]) }
}

async function find(page: Page, t: Say, name: string) {
  await page.getByRole('searchbox', { name: t('mandates.give.who') }).fill(name)
  await press(page, t('mandates.give.find'))
}

test(
  'an office is given and ended, and its power comes and goes in a tab that stays open',
  everywhere,
  async ({ page, browser, language, t }) => {
    const { bodyName, secretary, name, newcomer } = await aBranch()
    await enterAs(page.context(), secretary.id)
    const hers = await browser.newContext()
    await enterAs(hers, newcomer)
    const tab = await hers.newPage()
    await tab.goto(`/${language}/desk`)
    await expect(tab).toHaveURL(/refused=notYours/)

    await test.step('the secretary finds the branch and the member, and gives the office', async () => {
      await page.goto(`/${language}/members/structure`)
      await page.getByRole('link', { name: bodyName }).click()
      await fold(page, t('mandates.give.open'))
      await find(page, t, name)
      await choice(page, t('mandates.give.office')).selectOption({ label: OFFICE[language] })
      await choice(page, t('mandates.give.decision')).selectOption({ index: 2 })
      await field(page, t('mandates.give.decided')).fill('٢٢/٠٤/٢٠١٨')
      await press(page, t('mandates.give.submit'))
      await expect(main(page).getByText(t('mandates.give.done'))).toBeVisible()
      await expect(main(page).getByRole('region', { name: OFFICE[language] })).toContainText(name)
      await expectSound(page)
    })

    await test.step('she writes at the desk', async () => {
      await tab.goto(`/${language}/desk/news/new`)
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText(t('news.new.title'))
    })

    await test.step('the secretary ends the mandate', async () => {
      const office = main(page).getByRole('region', { name: OFFICE[language] })
      await office.locator('summary', { hasText: t('mandates.end.open') }).click()
      await office.getByRole('textbox', { name: t('mandates.end.reason') }).fill('نهاية المهمة')
      await press(page, t('mandates.end.submit'))
      await expect(office).not.toContainText(name)
    })

    await test.step('in her open tab the power is gone', async () => {
      await tab.reload()
      await expect(tab).toHaveURL(/refused=notYours/)
      await expect(tab.locator('main')).toContainText(t('refusals.notYours'))
    })
    await hers.close()
  },
)

test('who holds an office passes it on for a time, and takes it back', async ({ page, language, t }) => {
  const { bodyId, newcomer } = await aBranch()
  const sql = ownerSql()
  const holder = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const delegateName = `نائب ${mark()}`
  await aMember(sql, delegateName, ['member', bodyId])
  expect(newcomer).toBeTruthy()
  await enterAs(page.context(), holder)
  await page.goto(`/${language}/members/structure/${bodyId}`)
  await page.getByRole('link', { name: t('mandates.delegate.open') }).click()
  await find(page, t, delegateName)
  await field(page, t('mandates.give.ends')).fill('1/1/2040')
  await press(page, t('mandates.delegate.submit'))
  await expect(main(page).getByText(t('mandates.delegate.done'))).toBeVisible()
  const office = main(page).getByRole('region', { name: OFFICE[language] })
  const delegated = office.getByRole('listitem').filter({ hasText: delegateName })
  await expect(delegated).toContainText(t('mandates.delegated'))
  await delegated.locator('summary', { hasText: t('mandates.end.open') }).click()
  await delegated.getByRole('textbox', { name: t('mandates.end.reason') }).fill('عدت إلى مهامي')
  await delegated.getByRole('button', { name: t('mandates.end.submit') }).click()
  await expect(office).not.toContainText(delegateName)
})

test('what cannot be is refused in plain words, and nothing typed is lost', async ({ page, language, t }) => {
  const { bodyId, secretary, name } = await aBranch()
  await aMember(ownerSql(), 'كاتبة الفرع', ['branchSecretary', bodyId])
  await enterAs(page.context(), secretary.id)
  await page.goto(`/${language}/members/structure/${bodyId}`)
  await fold(page, t('mandates.give.open'))
  await find(page, t, name)
  await choice(page, t('mandates.give.office')).selectOption({ label: OFFICE[language] })
  await choice(page, t('mandates.give.decision')).selectOption({ index: 1 })
  await field(page, t('mandates.give.decided')).fill('22/4/2018')
  await field(page, t('mandates.give.note')).fill('محضر 14')
  await press(page, t('mandates.give.submit'))
  await expect(main(page).getByText(t('refusals.noSeat'))).toBeVisible()
  await expect(field(page, t('mandates.give.note'))).toHaveValue('محضر 14')
  await expect(field(page, t('mandates.give.decided'))).toHaveValue('22/4/2018')
})

const OFFICE = { ar: 'كاتب الفرع المحلي', fr: 'Secrétaire local' }
