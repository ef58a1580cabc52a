import type { Page } from '@playwright/test'
import { anElectedOffice } from '../builders/elected'
import { aBody, aMandate, aMember, rootBody } from '../builders/world'
import { expect, type Language, once, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const COMMUNE = { ar: 'أزمور', fr: 'Azemmour' }
const THIRD = { ar: 'النائب الثالث للرئيس', fr: 'Troisième vice-président' }

/** A branch, who leads it and keeps its register, and a member of it whom nobody shares a name with. */
async function aBranch() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const name = `عبد الرحيم ${mark()}`
  return { bodyId, secretary, name, memberId: await aMember(sql, name, ['member', bodyId]) }
}

// As a visitor finds it: the card of that name.
const card = (page: Page, name: string) => main(page).getByRole('listitem').filter({ hasText: name })
const asReader = async (page: Page, language: Language, name: string) => {
  await page.goto(`/${language}/elected`)
  return card(page, name).first()
}

test('an elected office is recorded, shown by consent, corrected in the open, and stands in the career', async ({
  page,
  language,
  t,
}) => {
  const { secretary, name, memberId } = await aBranch()
  await enterAs(page.context(), secretary)

  await test.step('the secretary finds the member and records the seat', async () => {
    await page.goto(`/${language}/members/elected`)
    await page.getByRole('searchbox', { name: t('elected.search.who') }).fill(name)
    await press(page, t('elected.search.find'))
    await choice(page, t('elected.fields.council')).selectOption('commune')
    await choice(page, t('elected.fields.commune')).selectOption({ label: COMMUNE[language] })
    await choice(page, t('elected.fields.member')).selectOption(memberId)
    await field(page, t('elected.fields.starts')).fill('٠٨/٠٩/٢٠٢١')
    await field(page, t('elected.fields.source')).fill('محضر الإعلان عن النتائج')
    await field(page, t('elected.fields.sourceOn')).fill('9/9/2021')
    await press(page, t('elected.record'))
    await expect(main(page).getByText(t('elected.recorded'))).toBeVisible()
    await expectSound(page)
  })

  await test.step('adds what he answers for, and the paper that he signed', async () => {
    await card(page, name).getByRole('link').click()
    await fold(page, t('elected.addResponsibility'))
    const form = main(page)
      .locator('form')
      .filter({ hasText: t('elected.fields.titleEn') })
      .last()
    await field(form, t('elected.fields.titleAr')).fill(THIRD.ar)
    await field(form, t('elected.fields.titleFr')).fill(THIRD.fr)
    await field(form, t('elected.fields.starts')).fill('10/2021')
    await field(form, t('elected.fields.source')).fill('محضر انتخاب المكتب')
    await field(form, t('elected.fields.sourceOn')).fill('1/10/2021')
    await press(form, t('elected.addResponsibility'))
    await expect(main(page).getByText(THIRD[language]).first()).toBeVisible()
    await fold(page, t('elected.show'))
    await field(page, t('elected.fields.givenOn')).fill('1/11/2021')
    await field(page, t('elected.fields.paper')).fill('ملف الموافقات 12')
    await press(page, t('elected.show'))
    await expect(main(page).getByText(t('elected.shown.consent'))).toBeVisible()
    await expectSound(page)
  })

  const room = page.url()
  await test.step('the public reads it', async () => {
    const shown = await asReader(page, language, name)
    await expect(shown).toContainText(THIRD[language])
    await expect(page.locator('script')).toHaveCount(0)
  })

  await test.step('a correction is seen by readers, and what stood before by whoever keeps the register', async () => {
    await page.goto(room)
    await fold(page, t('elected.correct'))
    const form = main(page)
      .locator('form')
      .filter({ hasText: t('elected.fields.council') })
    await field(form, t('elected.fields.note')).fill('الجزء المخصص')
    await field(form, t('elected.fields.seat')).fill('اللائحة المحلية')
    await press(form, t('elected.correct'))
    await expect(main(page).locator('ins').first()).toContainText('اللائحة المحلية')
    await expect(await asReader(page, language, name)).toContainText('الجزء المخصص')
  })

  await test.step('his career tells of it', async () => {
    await page.goto(`/${language}/members/people/${memberId}`)
    await expect(main(page)).toContainText(THIRD[language])
    await expect(main(page)).toContainText('الجزء المخصص')
    await expectSound(page)
  })
})

test(
  'what someone can do is answered from their mandates, and is gone with them',
  once,
  async ({ page, language, t }) => {
    const { bodyId, secretary, memberId } = await aBranch()
    const sql = ownerSql()
    const mandate = await aMandate(sql, memberId, 'editor', bodyId)
    await anElectedOffice(sql, bodyId, secretary, { memberId })
    await enterAs(page.context(), secretary)
    await page.goto(`/${language}/members/people/${memberId}`)
    await page.getByRole('link', { name: t('careers.powers') }).click()
    await expect(main(page)).toContainText(t('powers.can.news_write'))
    await expect(main(page)).not.toContainText(t('powers.can.news_publish'))
    await sql`update mandates set ends_at = now() where id = ${mandate}`
    await page.reload()
    await expect(main(page)).not.toContainText(t('powers.can.news_write'))
  },
)

test('whoever is refused a room is told which office can help', once, async ({ page, language, t }) => {
  const { memberId } = await aBranch()
  await enterAs(page.context(), memberId)
  await page.goto(`/${language}/members/elected`)
  await expect(page).toHaveURL(/refused=notYours/)
  const notice = main(page).getByRole('status').first()
  await expect(notice).toContainText(t('refusals.help'))
  await expect(notice).toContainText({ ar: 'كاتب الفرع المحلي', fr: 'Secrétaire local' }[language])
})
