import { aPerson } from '../builders/account'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

/** A branch with its own address, and who leads it. */
async function aLedBranch() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const [body] = await sql<{ slug: string }[]>`select slug from bodies where id = ${bodyId}`
  const name = `نعيمة ${mark()}`
  const secretary = await aMember(sql, name, ['branchSecretary', bodyId])
  return { bodyId, slug: body?.slug ?? '', name, secretary }
}

test('a branch’s page says what its secretary wrote, and names her by her consent until her mandate ends', async ({
  page,
  browser,
  language,
  t,
}) => {
  const { bodyId, slug, name, secretary } = await aLedBranch()
  const room = `/${language}/members/structure/${bodyId}`
  const street = `زنقة الميناء ${mark()}`
  const outside = await browser.newContext({ javaScriptEnabled: false })
  const visitor = await outside.newPage()
  const look = async () => {
    const answer = await visitor.goto(`/${language}/structure/${slug}`)
    expect(answer?.status()).toBe(200)
    return main(visitor)
  }
  expect(await (await look()).textContent()).toContain(t('bodies.leaders.none'))
  await enterAs(page.context(), secretary)

  await test.step('the secretary writes the card; a number that is none is refused, and nothing is lost', async () => {
    await page.goto(room)
    await page.getByRole('link', { name: t('cards.card.title') }).click()
    await field(page, `${t('cards.fields.address')} · العربية`).fill(street)
    await field(page, t('cards.fields.phone')).fill('0523')
    await press(page, t('cards.card.save'))
    await expect(main(page).getByText(t('refusals.faults.phone'))).toBeVisible()
    await expect(field(page, `${t('cards.fields.address')} · العربية`)).toHaveValue(street)
    await field(page, t('cards.fields.phone')).fill('٠٥ ٢٣ ٣٤ ٥٦ ٧٨')
    await press(page, t('cards.card.save'))
    await expect(main(page).getByText(t('cards.card.saved'))).toBeVisible()
    await expectSound(page)
  })

  await test.step('a colleague who opened it before is shown what she wrote', async () => {
    await ownerSql()`update body_cards set version = version + 1, email = 'theirs@example.org' where body_id = ${bodyId}`
    await press(page, t('cards.card.save'))
    await expect(main(page).getByText(t('cards.card.theirs'))).toBeVisible()
    await expect(main(page).getByText('theirs@example.org')).toBeVisible()
    await press(page, t('cards.card.save'))
    await expect(main(page).getByText(t('cards.card.saved'))).toBeVisible()
  })

  await test.step('she agrees to be named, and not by accident', async () => {
    await page.goto(`/${language}/members`)
    await main(page)
      .getByRole('link', { name: t('cards.name.title') })
      .click()
    await press(page, t('cards.consent.show'))
    await expect(main(page).getByText(t('refusals.faults.agree'))).toBeVisible()
    await page.getByRole('checkbox', { name: t('cards.consent.agree') }).check()
    await press(page, t('cards.consent.show'))
    await expect(main(page).getByText(t('cards.name.shown'), { exact: true })).toBeVisible()
    await expectSound(page)
  })

  await test.step('a visitor without script reads both', async () => {
    const shown = await look()
    await expect(shown).toContainText(street)
    await expect(shown.locator('a[href="tel:+212523345678"]')).toBeVisible()
    await expect(shown.getByRole('region', { name: t('bodies.leaders.title') })).toContainText(name)
  })

  await test.step('the province ends the mandate: at the next request her name is gone', async () => {
    const { id } = await aPerson(ownerSql(), 'الكاتبة الإقليمية', 'provincialSecretary')
    await page.context().clearCookies()
    await enterAs(page.context(), id)
    await page.goto(room)
    await main(page)
      .locator('summary', { hasText: t('mandates.end.open') })
      .click()
    await main(page)
      .getByRole('textbox', { name: t('mandates.end.reason') })
      .fill('نهاية المهمة')
    await press(page, t('mandates.end.submit'))
    await expect(main(page).getByText(t('mandates.former'))).toBeVisible()
    const shown = await look()
    await expect(shown).not.toContainText(name)
    await expect(shown).toContainText(street)
  })
  await outside.close()
})

test('from the map to a branch and up to the whole structure, by links alone', async ({
  browser,
  language,
  t,
}) => {
  const outside = await browser.newContext({ javaScriptEnabled: false })
  const visitor = await outside.newPage()
  await visitor.goto(`/${language}`)
  await visitor
    .getByRole('link', { name: new RegExp(AZEMMOUR[language]) })
    .last()
    .click()
  await expect(visitor).toHaveURL(new RegExp(`/${language}/structure/azemmour$`))
  await main(visitor)
    .getByRole('link', { name: t('bodies.title') })
    .click()
  const list = main(visitor).getByRole('region', { name: t('bodies.list.title') })
  await list.getByRole('link', { name: SECTOR[language] }).click()
  await expect(main(visitor)).toContainText(t('bodies.card.across'))
  await outside.close()
})

const AZEMMOUR = { ar: 'أزمور', fr: 'Azemmour' }
const SECTOR = { ar: 'قطاع التعليم', fr: 'Secteur de l’enseignement' }
