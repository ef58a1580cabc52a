import { aPoint, aProgramme } from '../builders/programme'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { jpeg } from '../rules/pictures/hostile-files'
import { control, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

/** A branch with a running programme of one point, its secretary, its treasurer and a member. */
async function aPromise() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const treasurer = await aMember(sql, 'أمينة المال', ['treasurer', bodyId])
  const member = await aMember(sql, 'نعيمة السعدي', ['member', bodyId])
  const programme = await aProgramme(sql, bodyId, secretary)
  const { number } = await aPoint(sql, programme, secretary)
  return { secretary, treasurer, member, path: `/members/programmes/${programme.id}`, number }
}

test('a member reports with a photograph, the secretary confirms and corrects, and all of it stays readable', async ({
  page,
  language,
  t,
}) => {
  const { secretary, member, path, number } = await aPromise()
  const room = `/${language}${path}/points/${number}/progress`
  const step = (name: string) => t(`programmes.steps.${name}`)

  await test.step('nothing is delivered that nobody can see', async () => {
    await enterAs(page.context(), member)
    await page.goto(room)
    await expectSound(page)
    await fold(page, t('progress.entry.enter'))
    await control(page, 'step').selectOption({ label: step('begun') })
    await control(page, 'textAr').fill('انطلقت الأشغال في الحي')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'works.jpg', mimeType: 'image/jpeg', buffer: await jpeg(800, 600) })
    await expect(page.locator('input[name="picture.1"]')).toHaveValue(/.{36}/)
    await press(main(page), t('progress.form.submit'))
    await expect(main(page).getByText(t('progress.form.waits'))).toBeVisible()
    await expectSound(page)
  })

  await test.step('the secretary sees it wait and confirms it', async () => {
    await page.context().clearCookies()
    await enterAs(page.context(), secretary)
    await page.goto(`/${language}${path}/progress`)
    await expectSound(page)
    await press(main(page), t('progress.ruling.confirm'))
    await expect(main(page).getByText(t('progress.room.waiting'))).toBeHidden()
    await expect(main(page).getByRole('table').getByText(step('begun'), { exact: true })).toBeVisible()
  })

  await test.step('a step without evidence is refused, and nothing typed is lost', async () => {
    await page.goto(room)
    await fold(page, t('progress.entry.enter'))
    await control(page, 'step').selectOption({ label: step('delivered') })
    await control(page, 'textAr').fill('اكتملت الأشغال')
    await press(main(page), t('progress.form.submit'))
    await expect(main(page).getByText(t('refusals.noEvidence'))).toBeVisible()
    await expect(control(page, 'textAr')).toHaveValue('اكتملت الأشغال')
    await control(page, 'link').fill('https://example.org/pv')
    await press(main(page), t('progress.form.submit'))
    await expect(main(page).getByText(t('progress.form.over'))).toBeVisible()
  })

  await test.step('a correction stands beside what it corrects', async () => {
    await main(page)
      .getByRole('link', { name: t('progress.entry.correct') })
      .first()
      .click()
    await expect(main(page).getByText(t('progress.form.correctingText'))).toBeVisible()
    await expect(main(page).getByRole('button', { name: t('progress.form.another') })).toBeVisible()
    await control(page, 'step').selectOption({ label: step('delayed') })
    await control(page, 'reason').fill('تأخر صاحب الصفقة')
    await press(main(page), t('progress.form.submitCorrection'))
    await expect(main(page).getByText(t('progress.entry.corrects'))).toBeVisible()
    await expectSound(page)
  })
})

test('a treasurer records who pays for a point, and a sum above what was committed is refused', async ({
  page,
  language,
  t,
}) => {
  const { treasurer, member, path, number } = await aPromise()
  const money = (stage: string) => t(`programmes.money.${stage}`)
  await enterAs(page.context(), treasurer)
  await page.goto(`/${language}${path}/points/${number}/funding`)
  await control(page, 'source').selectOption({ label: t('programmes.sources.commune') })
  await press(main(page), t('funding.addLine.submit'))
  await expect(main(page).getByRole('heading', { level: 3 })).toContainText(t('programmes.sources.commune'))

  const recording = main(page).getByRole('article')
  const recordIt = async (stage: string, amount: string) => {
    await control(page, 'stage').selectOption({ label: money(stage) })
    await control(page, 'amount').fill(amount)
    await press(recording, t('funding.record.submit'))
  }
  await fold(page, t('funding.record.open'))
  await recordIt('pledged', '60000')
  await expect(recording.getByRole('table')).toContainText(money('pledged'))
  await recordIt('paid', '60000')
  await expect(main(page).getByText(t('refusals.aboveCommitted'))).toBeVisible()
  await expect(control(page, 'amount')).toHaveValue('60000')
  await expectSound(page)

  await page.context().clearCookies()
  await enterAs(page.context(), member)
  await page.goto(`/${language}${path}/funding`)
  await expect(main(page).getByRole('table').first()).toContainText(t('programmes.sources.commune'))
  await expectSound(page)
})
