import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

/** A branch with its treasurer, and a member at home there whom nobody shares a name with; dues are set. */
async function aTreasury() {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const bodyName = `فرع ${mark()}`
  const bodyId = await aBody(sql, root, bodyName)
  const treasurer = await aMember(sql, 'أمينة المال', ['treasurer', bodyId])
  const name = `نعيمة ${mark()}`
  const member = await aMember(sql, name, ['member', bodyId])
  await sql`insert into profiles (member_id, body_id) values (${member}, ${bodyId})`
  await sql`insert into dues_rates (id, starts_on, period, amount, set_by)
    values (gen_random_uuid(), '2026-01-01', 'month', 2000, ${treasurer})`
  return { bodyName, treasurer, name, member }
}

test('a treasurer records a payment, hands over its receipt, and the member finds it in her statement', async ({
  page,
  browser,
  language,
  t,
}) => {
  const { bodyName, treasurer, name, member } = await aTreasury()
  await enterAs(page.context(), treasurer)

  await test.step('the treasurer finds the member by her name', async () => {
    await page.goto(`/${language}/members/dues`)
    await page.getByRole('link', { name: t('dues.branches.title') }).click()
    await page.getByRole('link', { name: bodyName }).click()
    await page.getByRole('searchbox', { name: t('dues.accounts.who') }).fill(name.slice(0, 9))
    await press(page, t('dues.accounts.find'))
    await page.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  await test.step('what is no amount is refused, and nothing typed is lost', async () => {
    await field(page, t('dues.payment.amount')).fill('كثير')
    await field(page, t('dues.payment.note')).fill('شيك 77')
    await press(page, t('dues.payment.submit'))
    await expect(main(page).getByText(t('refusals.faults.amount'))).toBeVisible()
    await expect(field(page, t('dues.payment.note'))).toHaveValue('شيك 77')
  })

  await test.step('she records the payment in her own digits, and gets the receipt', async () => {
    await field(page, t('dues.payment.amount')).fill('١ ٢٣٤٫٥')
    await press(page, t('dues.payment.submit'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('dues.receipt.title'))
    await expect(main(page).getByRole('article')).toContainText('1\u00a0234,50')
    await expect(main(page).getByRole('article')).toContainText(name)
    await expectSound(page)
  })

  await test.step('the member sees it in her statement, and that nothing is paid here', async () => {
    const hers = await browser.newContext()
    await enterAs(hers, member)
    const tab = await hers.newPage()
    await tab.goto(`/${language}/members/dues`)
    await expect(main(tab).getByText(t('dues.notOnline'))).toBeVisible()
    await expect(main(tab).getByRole('row').filter({ hasText: '1\u00a0234,50' })).toBeVisible()
    await main(tab).getByRole('listitem').getByRole('link').click()
    await expect(main(tab).getByRole('article')).toContainText('شيك 77')
    await hers.close()
  })
})
