import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { anElection } from '../builders/election'
import { anAccount, anEntry, limitsOf } from '../builders/money'
import { aBallotList, aConstituency } from '../builders/territory'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { control, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const INVOICE = {
  ...{ name: 'facture.pdf', mimeType: 'application/pdf' },
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
}

/** A branch with a list of ours, its treasurer and its secretary. */
async function aCampaign() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const treasurer = await aMember(sql, 'أمينة المال', ['treasurer', bodyId])
  const secretary = await aMember(sql, 'كاتب الفرع', ['branchSecretary', bodyId])
  const election = await anElection(sql, bodyId, secretary)
  const list = `لائحة ${mark()}`
  return { sql, bodyId, treasurer, secretary, election, list }
}

const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await control(page, name).fill(value)
}

test('a treasurer spends to the alarm of the cap: what passes it is recorded, and nobody overlooks it', async ({
  page,
  language,
  t,
}) => {
  const { sql, bodyId, treasurer, secretary, election, list } = await aCampaign()
  const place = await aConstituency(sql, { electionId: election.id, bodyId }, secretary)
  await aBallotList(sql, place, secretary, { isOurs: true, name: list })
  const money = `/${language}/members/elections/${election.id}/money`
  const room = (name: string) =>
    main(page)
      .getByRole('link', { name: t(`money.account.${name}`), exact: true })
      .click()
  await enterAs(page.context(), treasurer)

  await test.step('she opens the account of the list', async () => {
    await page.goto(`/${language}/members/elections/${election.id}`)
    await main(page)
      .getByRole('link', { name: t('elections.tabs.money'), exact: true })
      .click()
    await expect(main(page).getByText(t('money.list.noneText'))).toBeVisible()
    await expectSound(page)
    await press(main(page), t('money.open.submit'))
    await expect(main(page).getByText(t('refusals.faults.required'))).toBeVisible()
    await control(page, 'listId').selectOption({ index: 1 })
    await press(main(page), t('money.open.submit'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(list)
  })

  await test.step('a decree sets its cap and a limit for donors, with the article', async () => {
    await room('budget')
    await fill(page, { cap: '10 000', donorMost: '2000' })
    await press(main(page), t('money.limits.submit'))
    await expect(main(page).getByText(t('refusals.faults.required')).first()).toBeVisible()
    await expect(control(page, 'cap')).toHaveValue('10 000')
    await fill(page, { article: 'المادة 94', reason: 'مرسوم جديد' })
    await press(main(page), t('money.limits.submit'))
    await expect(main(page).getByText(t('money.limits.saved'))).toBeVisible()
    await expectSound(page)
  })

  await test.step('a donation above the limit is refused with what is known, and what was typed stays', async () => {
    await room('entries')
    await fold(page, t('money.entry.addReceipt'))
    await control(page, 'heading').selectOption('moneyDonation')
    await fill(page, { amount: '2500', name: 'فاطمة الزهراء' })
    await press(main(page), t('money.entry.submitReceipt'))
    const refused = main(page).getByText(language === 'ar' ? 'السقف لكل متبرع' : 'le plafond par donateur')
    await expect(refused).toBeVisible()
    await expect(control(page, 'name')).toHaveValue('فاطمة الزهراء')
    await control(page, 'amount').fill('1500')
    await press(main(page), t('money.entry.submitReceipt'))
    await expect(main(page).getByRole('status').getByText('R 0001')).toBeVisible()
    await fold(page, t('money.entry.addReceipt'))
  })

  const spend = async (amount: string, purpose: string) => {
    await fill(page, { amount, name: 'مطبعة الميناء', purpose })
    await press(main(page), t('money.entry.submitExpense'))
  }

  await test.step('an expense without its voucher stands first, as missing', async () => {
    await fold(page, t('money.entry.addExpense'))
    await spend('6000', 'ملصقات')
    await expect(main(page).getByText('D 0001').first()).toBeVisible()
    await expect(main(page).getByRole('heading', { name: t('money.book.unvouched') })).toBeVisible()
    await expect(main(page).getByText(t('money.cap.title70'))).toHaveCount(0)
    await expectSound(page)
  })

  await test.step('the next one reaches the alarm; the one after passes the cap, and is recorded all the same', async () => {
    await spend('1000', 'قاعة')
    await expect(main(page).getByText(t('money.entry.alarmed', { percent: 70 }))).toBeVisible()
    await spend('3500,50', 'شريط')
    await expect(main(page).getByText(t('money.cap.titleOver'))).toBeVisible()
    await expect(main(page).getByText('D 0003').first()).toBeVisible()
    await expectSound(page)
  })

  await test.step('the list of accounts and her own page say so', async () => {
    await page.goto(money)
    await expect(main(page).getByText(t('money.cap.badgeOver'))).toBeVisible()
    await expect(main(page).getByText(t('money.book.unvouchedCount', { count: 3 }))).toBeVisible()
    await expectSound(page)
    await page.goto(`/${language}/members`)
    await expect(main(page).getByText(t('home.waiting.campaignAlarms', { count: 1 }))).toBeVisible()
    await expect(main(page).getByText(t('home.waiting.campaignVouchers', { count: 3 }))).toBeVisible()
  })

  await test.step('she cancels the last one for a reason, and it counts for nothing', async () => {
    await page.goto(money)
    await main(page).getByRole('link', { name: list }).click()
    await room('entries')
    const last = main(page).getByRole('table').first().getByRole('row').filter({ hasText: 'D 0003' })
    await last.locator('summary').click()
    await last.getByRole('textbox', { name: t('money.cancel.reason') }).fill('سُجل في حساب آخر')
    await last.getByRole('button', { name: t('money.cancel.submit') }).click()
    await expect(last.getByText(t('money.book.cancelled'), { exact: true })).toBeVisible()
    await expect(main(page).getByText(t('money.cap.title70'))).toBeVisible()
  })
})

test('the voucher that was missing is brought, and the account leaves in the order in which it is filed', async ({
  page,
  browser,
  language,
  t,
}) => {
  const { sql, treasurer, secretary, election, list } = await aCampaign()
  const account = await anAccount(sql, election, treasurer, { list })
  await limitsOf(sql, account, treasurer, { cap: 1_000_000 })
  const early = { on: '2026-10-01', amount: 120_050 }
  await anEntry(sql, account, treasurer, 'expense', { heading: 'media', name: 'إذاعة', ...early })
  await anEntry(sql, account, treasurer, 'expense', {
    heading: 'printing',
    name: 'مطبعة ثانية',
    on: '2026-11-05',
  })
  await anEntry(sql, account, treasurer, 'expense', { heading: 'printing', name: 'مطبعة أولى', ...early })
  await anEntry(sql, account, treasurer, 'receipt', { name: 'فاطمة الزهراء', amount: 500_000 })
  const base = `/${language}/members/elections/${election.id}/money/${account.id}`
  await enterAs(page.context(), treasurer)

  await test.step('she brings the invoice', async () => {
    await page.goto(base)
    const missing = main(page).getByRole('listitem').filter({ hasText: 'إذاعة' })
    await missing.locator('summary').click()
    await missing.locator('input[type=file]').setInputFiles(INVOICE)
    await expect(missing.locator('input[name=documentId]')).toHaveValue(/.{36}/)
    await missing.getByRole('button', { name: t('money.book.attachSubmit') }).click()
    await expect(missing).toHaveCount(0)
    await expectSound(page)
  })

  await test.step('the print shows the account in its order, with its totals', async () => {
    await page.goto(`${base}/print`)
    const parties = main(page)
      .getByRole('article')
      .getByRole('row')
      .filter({ hasText: /فاطمة|مطبعة|إذاعة/ })
    await expect(parties).toHaveText([/فاطمة/, /مطبعة أولى/, /مطبعة ثانية/, /إذاعة/])
    await expect(main(page).getByText(t('money.sheet.totalExpenses'))).toBeVisible()
    await expectSound(page)
    await page.emulateMedia({ media: 'print' })
    await expect(main(page).getByRole('link', { name: t('money.sheet.csv') })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('the file has the same order', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main(page)
        .getByRole('link', { name: t('money.sheet.csv') })
        .click(),
    ])
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1)
    expect(rows.map((row) => /[RD] \d{4}/.exec(row)?.[0])).toEqual(['R 0001', 'D 0003', 'D 0002', 'D 0001'])
    expect(rows[1]).toContain('1200,50')
    const workbook = await page.request.get(`${base}/export?format=xlsx`)
    expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK')
  })

  await test.step('the secretary, who plans, sees what it comes to and nobody’s name', async () => {
    const theirs = await browser.newContext()
    await enterAs(theirs, secretary)
    const tab = await theirs.newPage()
    await tab.goto(base)
    await expect(main(tab).getByText(t('money.account.sumsOnly'))).toBeVisible()
    await expect(main(tab).getByText('فاطمة الزهراء')).toHaveCount(0)
    expect((await tab.request.get(`${base}/export?format=csv`)).status()).toBe(404)
    await tab.goto(`${base}/entries`)
    await expect(main(tab).getByText('فاطمة الزهراء')).toHaveCount(0)
    await theirs.close()
  })
})
