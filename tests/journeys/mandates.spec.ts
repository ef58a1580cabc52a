import type { Page } from '@playwright/test'
import { aPerson } from '../builders/account'
import { aBody, aMember, rootBody } from '../builders/world'
import { everywhere, expect, type Language, once, type Say, test } from '../environment/journeys'
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

/** Who holds the office passes it on to someone, until 2040. */
async function passOn(page: Page, language: Language, t: Say, bodyId: string, name: string) {
  await page.goto(`/${language}/members/structure/${bodyId}`)
  await page.getByRole('link', { name: t('mandates.delegate.open') }).click()
  await find(page, t, name)
  await field(page, t('mandates.give.ends')).fill('1/1/2040')
  await press(page, t('mandates.delegate.submit'))
  await expect(main(page).getByText(t('mandates.delegate.done'))).toBeVisible()
}

const delegated = (page: Page, language: Language, name: string) =>
  main(page).getByRole('region', { name: OFFICE[language] }).getByRole('listitem').filter({ hasText: name })

test(
  'an office is given, passed on and ended, and its power comes and goes in tabs that stay open',
  everywhere,
  async ({ page, browser, language, t }) => {
    const { bodyId, bodyName, secretary, name, newcomer } = await aBranch()
    const delegateName = `نائب ${mark()}`
    const delegate = await aMember(ownerSql(), delegateName, ['member', bodyId])
    const tabOf = async (memberId: string) => {
      const context = await browser.newContext()
      await enterAs(context, memberId)
      const tab = await context.newPage()
      await tab.goto(`/${language}/desk`)
      await expect(tab).toHaveURL(/refused=notYours/)
      return tab
    }
    const writes = async (tab: Page) => {
      await tab.goto(`/${language}/desk/news/new`)
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText(t('news.new.title'))
    }
    await enterAs(page.context(), secretary.id)
    const [hers, his] = [await tabOf(newcomer), await tabOf(delegate)]

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

    await test.step('she passes it on for a time, and takes it back', async () => {
      await passOn(hers, language, t, bodyId, delegateName)
      const entry = delegated(hers, language, delegateName)
      await expect(entry).toContainText(t('mandates.delegated'))
      await entry.locator('summary', { hasText: t('mandates.end.open') }).click()
      await entry.getByRole('textbox', { name: t('mandates.end.reason') }).fill('عدت إلى مهامي')
      await entry.getByRole('button', { name: t('mandates.end.submit') }).click()
      await expect(entry).toHaveCount(0)
    })

    await test.step('she passes it on again: both write at the desk', async () => {
      await passOn(hers, language, t, bodyId, delegateName)
      await writes(hers)
      await writes(his)
    })

    await test.step('the secretary ends the mandate', async () => {
      await page.reload()
      const entry = main(page)
        .getByRole('region', { name: OFFICE[language] })
        .getByRole('listitem')
        .filter({ hasText: name })
        .first()
      await entry.locator('summary', { hasText: t('mandates.end.open') }).click()
      await entry.getByRole('textbox', { name: t('mandates.end.reason') }).fill('نهاية المهمة')
      await press(entry, t('mandates.end.submit'))
      await expect(main(page).getByRole('region', { name: OFFICE[language] })).not.toContainText(name)
    })

    await test.step('in both open tabs the power is gone', async () => {
      for (const tab of [hers, his]) {
        await tab.reload()
        await expect(tab).toHaveURL(/refused=notYours/)
        await expect(tab.locator('main')).toContainText(t('refusals.notYours'))
        await tab.context().close()
      }
    })
  },
)

test(
  'what cannot be is refused in plain words, and nothing typed is lost',
  once,
  async ({ page, language, t }) => {
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
  },
)

const OFFICE = { ar: 'كاتب الفرع المحلي', fr: 'Secrétaire local' }
