import { aPerson, PASSWORD } from '../builders/account'
import { aBody, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { control, field, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

/** A member with a home branch, an agreement that they gave, and a name that nobody shares. */
async function aMemberWithAHome() {
  const sql = ownerSql()
  const branch = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const name = `نعيمة ${mark()}`
  const { id } = await aPerson(sql, name, 'member', branch)
  await sql`insert into profiles (member_id, body_id, born_on) values (${id}, ${branch}, '1976-03-08')`
  await sql`insert into consents (id, member_id, purpose, channel, version, evidence, recorded_by)
    values (gen_random_uuid(), ${id}, 'news', 'sms', '1', 'portal', ${id})`
  return { id, name }
}

test('a member changes their phone, withdraws a channel, reads what is held, and asks to be erased, or not', async ({
  page,
  language,
  t,
}) => {
  const { id, name } = await aMemberWithAHome()
  await enterAs(page.context(), id)

  await test.step('another phone is kept', async () => {
    await page.goto(`/${language}/members/account`)
    await field(page, t('mydata.account.phone')).fill('٠٦ ٩٨ ٧٦ ٥٤ ٣٢')
    await press(page, t('mydata.account.savePhone'))
    await expect(main(page).getByText(t('mydata.done.phone'))).toBeVisible()
    await expect(field(page, t('mydata.account.phone'))).toHaveValue('+212698765432')
  })

  await test.step('a channel is withdrawn', async () => {
    const news = page.getByRole('group', { name: t('mydata.consents.purposes.news') })
    const sms = news.getByRole('checkbox', { name: t('mydata.consents.channels.sms') })
    await expect(sms).toBeChecked()
    await sms.uncheck()
    await press(page, t('mydata.consents.save'))
    await expect(main(page).getByText(t('mydata.done.consents'))).toBeVisible()
    await expect(sms).not.toBeChecked()
    await expectSound(page)
  })

  await test.step('everything held is read', async () => {
    await page.goto(`/${language}/members/my-data`)
    await expect(main(page)).toContainText(name)
    await expectSound(page)
  })

  await test.step('what stays is told before they ask to be erased, and it can be taken back', async () => {
    await page.goto(`/${language}/members/my-data/erasure`)
    await expect(main(page).getByText(t('mydata.kept.ledger'))).toBeVisible()
    await control(page, 'password').fill(PASSWORD)
    await press(page, t('mydata.erasure.submit'))
    await expect(main(page).getByText(t('mydata.erasure.waiting'))).toBeVisible()
    await expectSound(page)
    await press(page, t('mydata.erasure.stay'))
    await expect(main(page).getByText(t('mydata.done.stayed'))).toBeVisible()
  })
})
