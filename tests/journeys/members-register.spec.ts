import { aPerson } from '../builders/account'
import { atHome } from '../builders/comrades'
import { aBody, aMandate, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, lettered, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

test('a secretary takes a list in, corrects a row, finds a member by a phone’s last digits, reveals it, and undoes the list', async ({
  page,
  language,
  t,
}) => {
  const sql = ownerSql()
  const branch = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aPerson(sql, 'كاتبة الفرع')
  await aMandate(sql, secretary.id, 'branchSecretary', branch)
  await atHome(sql, secretary.id, branch)
  await enterAs(page.context(), secretary.id)
  const name = `زينب ${lettered()}`
  const list = `الاسم;Nom;Tél\n${name};Zineb;0600004217\nسعيد;Saïd;0612`

  await test.step('sends it in and says what its columns are', async () => {
    await page.goto(`/${language}/members/register/import`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    })
    await press(page, t('imports.upload.submit'))
    await press(page, t('imports.mapping.submit'))
  })

  await test.step('corrects the wrong number in place and accepts', async () => {
    await expect(main(page).getByText(t('imports.faults.phone'))).toBeVisible()
    await expectSound(page)
    await field(page, 'Tél').fill('0600004218')
    await press(page, t('imports.row.correct'))
    await field(page, t('imports.accept.signed')).fill('كاتبة الفرع')
    await press(page, t('imports.accept.submit'))
    await expect(main(page).getByText(t('imports.accepted', { count: 2 }))).toBeVisible()
  })

  await test.step('finds her by the last four digits and reveals the number for a purpose', async () => {
    await page.goto(`/${language}/members/register`)
    await page.getByRole('searchbox', { name: t('register.search') }).fill('٤٢١٧')
    await press(page, t('register.find'))
    await page.getByRole('link', { name: language === 'ar' ? name : 'Zineb' }).click()
    await expect(main(page)).not.toContainText('4217')
    await field(page, t('register.reveal.purpose')).fill('اجتماع')
    await press(page, t('register.reveal.submit'))
    await expect(main(page).getByRole('link', { name: '06 00 00 42 17' })).toHaveAttribute(
      'href',
      'tel:+212600004217',
    )
    // Whom a list brought in has been asked nothing yet.
    await expect(main(page)).toContainText(t('register.reveal.declined'))
    await expect(main(page).getByRole('link', { name: t('register.reveal.whatsapp') })).toHaveCount(0)
  })

  await test.step('takes the list away as a file', async () => {
    await page.goto(`/${language}/members/register`)
    await main(page)
      .locator('summary', { hasText: t('register.export.title') })
      .click()
    const coming = page.waitForEvent('download')
    await press(page, t('register.export.submit'))
    expect((await coming).suggestedFilename()).toBe('register.xlsx')
  })

  await test.step('undoes the whole list', async () => {
    await page.goto(`/${language}/members/register/import`)
    await page.getByRole('link', { name: /list\.csv/ }).click()
    await press(page, t('imports.undo.open'))
    await press(page, t('imports.undo.submit'))
    await expect(main(page).getByText(t('imports.undone', { count: 2 }))).toBeVisible()
  })
})
