import type { Page } from '@playwright/test'
import { onTheClock } from '@/gate/day'
import { aComrade, atHome } from '../builders/comrades'
import { aShift } from '../builders/coverage'
import { anElection } from '../builders/election'
import { aConstituency, aStation } from '../builders/territory'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, lettered, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const COMMUNE = '06.181.01.01'
const year = Number(onTheClock(new Date()).day.slice(0, 4)) + 1

/** A branch with an election, two stations in a commune and one elsewhere, and who plans there. */
async function aCampaign() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const { id: electionId } = await anElection(sql, bodyId, secretary, { pollingDay: `${year}-09-08` })
  const where = { electionId, bodyId }
  const inCommune = await aConstituency(sql, where, secretary, { communeCode: COMMUNE })
  const stations = [`مدرسة ${lettered()}`, `ثانوية ${lettered()}`]
  for (const name of stations) await aStation(sql, inCommune, secretary, { name })
  await aStation(sql, await aConstituency(sql, where, secretary), secretary, { name: `دار ${lettered()}` })
  return { sql, bodyId, secretary, electionId, stations }
}

/** A member of the branch who signs in. */
async function someoneAtHome(name: string, bodyId: string) {
  const id = await aMember(ownerSql(), name, ['member', bodyId])
  await atHome(ownerSql(), id, bodyId)
  return id
}

const totals = (page: Page, name: string) =>
  main(page)
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('definition')

test('all stations of one commune are covered: asked, agreed on a phone, trained, and the board says so', async ({
  page,
  browser,
  language,
  t,
}) => {
  const { bodyId, secretary, electionId, stations } = await aCampaign()
  const people = await Promise.all(
    stations.map(async () => {
      const name = `نعيمة ${lettered()}`
      return { name, id: await someoneAtHome(name, bodyId) }
    }),
  )
  await enterAs(page.context(), secretary)
  const coverage = `/${language}/members/elections/${electionId}/coverage`

  await test.step('at first nothing is covered, and that stands at the top', async () => {
    await page.goto(coverage)
    await main(page)
      .getByRole('combobox', { name: t('coverage.filter.label') })
      .selectOption(COMMUNE)
    await press(page, t('coverage.filter.submit'))
    await expect(main(page).getByRole('alert')).toBeVisible()
    await expect(totals(page, t('coverage.totals.first'))).toContainText(
      t('coverage.totals.of', { part: 0, whole: 2 }),
    )
    await expectSound(page)
  })

  await test.step('she asks a member into each station: a name, and one button', async () => {
    for (const [at, station] of stations.entries()) {
      await page.goto(`${coverage}?commune=${COMMUNE}`)
      await main(page).getByRole('link', { name: station }).click()
      await field(page, t('coverage.ask.who'))
        .or(page.getByRole('searchbox'))
        .fill(people[at]?.name ?? '')
      await press(page, t('coverage.ask.find'))
      await press(page, t('coverage.ask.first'))
      await expect(main(page).getByText(t('coverage.said.none'), { exact: true })).toBeVisible()
    }
    await expectSound(page)
  })

  await test.step('whoever was asked covers nothing before they agree', async () => {
    await page.goto(`${coverage}?commune=${COMMUNE}`)
    await expect(totals(page, t('coverage.totals.first'))).toContainText(
      t('coverage.totals.of', { part: 0, whole: 2 }),
    )
  })

  await test.step('each agrees in her own room, where she reads where, when and what to bring', async () => {
    for (const [at, station] of stations.entries()) {
      const hers = await browser.newContext({ viewport: { width: 360, height: 740 } })
      await enterAs(hers, people[at]?.id ?? '')
      const phone = await hers.newPage()
      await phone.goto(`/${language}/members/elections/${electionId}/mine`)
      await expect(main(phone).getByRole('heading', { name: station })).toBeVisible()
      await expect(main(phone).getByText(t('coverage.mine.bringText'))).toBeVisible()
      await press(phone, t('coverage.mine.yes'))
      await expect(main(phone).getByText(t('coverage.mine.saidYes'))).toBeVisible()
      await expectSound(phone)
      await phone.goto(coverage)
      await expect(main(phone).getByRole('table')).toHaveCount(0)
      await hers.close()
    }
  })

  await test.step('she notes that both were trained; a day to come is refused', async () => {
    for (const station of stations) {
      await page.goto(`${coverage}?commune=${COMMUNE}`)
      await main(page).getByRole('link', { name: station }).click()
      await field(page, t('coverage.training.day')).fill(`1/1/${year + 1}`)
      await press(page, t('coverage.training.note'))
      await expect(main(page).getByText(t('refusals.faults.future'))).toBeVisible()
      await field(page, t('coverage.training.day')).fill('1/11/2026')
      await press(page, t('coverage.training.note'))
      await expect(main(page).getByText(t('coverage.notTrained'))).toHaveCount(0)
    }
  })

  await test.step('the board says that the commune is covered, and that elsewhere a station is not', async () => {
    await page.goto(`${coverage}?commune=${COMMUNE}`)
    for (const key of ['first', 'trained'] as const)
      await expect(totals(page, t(`coverage.totals.${key}`))).toContainText(
        t('coverage.totals.of', { part: 2, whole: 2 }),
      )
    await expect(main(page).getByText(t('coverage.totals.allFirst'))).toBeVisible()
    await page.goto(coverage)
    await expect(totals(page, t('coverage.totals.first'))).toContainText(
      t('coverage.totals.of', { part: 2, whole: 3 }),
    )
    await expect(main(page).getByRole('alert')).toBeVisible()
    await page.goto(`${coverage}/roster?commune=${COMMUNE}`)
    await expect(main(page).getByText(people[0]?.name ?? '')).toBeVisible()
    await expectSound(page)
  })
})

test('somebody from outside is noted with their consent, and their telephone is shown for a purpose alone', async ({
  page,
  language,
  t,
}) => {
  const { secretary, electionId, stations } = await aCampaign()
  await enterAs(page.context(), secretary)
  await page.goto(`/${language}/members/elections/${electionId}/coverage?commune=${COMMUNE}`)
  await main(page)
    .getByRole('link', { name: stations[0] ?? '' })
    .click()
  await fold(page, t('coverage.outsiderForm.title'))
  const name = `سعاد ${lettered()}`
  await field(page, t('coverage.outsiderForm.name')).fill(name)
  await field(page, t('coverage.outsiderForm.phone')).fill('06 12 34 56 78')
  await press(page, t('coverage.outsiderForm.submit'))
  await expect(main(page).getByText(t('refusals.faults.noConsent'))).toBeVisible()
  await expect(field(page, t('coverage.outsiderForm.name'))).toHaveValue(name)
  await main(page)
    .getByRole('checkbox', { name: t('coverage.outsiderForm.agreed') })
    .check()
  await press(page, t('coverage.outsiderForm.submit'))
  await expect(main(page).getByText(name).first()).toBeVisible()
  await expect(main(page).getByText('06 12 34 56 78')).toHaveCount(0)
  await fold(page, t('coverage.phones.title'))
  await field(page, t('coverage.phones.purpose')).fill('تأكيد الحضور')
  await press(page, t('coverage.phones.submit'))
  await expect(main(page).getByRole('link', { name: /^06/ })).toBeVisible()
  await expectSound(page)
})

test('a shift is filled by a member’s own word; one in the same hours is refused with the reason', async ({
  page,
  browser,
  language,
  t,
}) => {
  const { sql, bodyId, secretary, electionId } = await aCampaign()
  const member = await someoneAtHome('رشيد', bodyId)
  await enterAs(page.context(), secretary)
  const shifts = `/${language}/members/elections/${electionId}/shifts`
  const purpose = `نقل الممثلين ${lettered()}`

  await test.step('she sets it', async () => {
    await page.goto(shifts)
    await fold(page, t('shifts.form.title'))
    await field(page, t('shifts.form.purpose')).fill(purpose)
    await field(page, t('shifts.form.place')).fill('مقر الفرع')
    await field(page, t('shifts.form.day')).fill(`8/9/${year}`)
    await field(page, t('shifts.form.from')).fill('8:00')
    await field(page, t('shifts.form.until')).fill('7:00')
    await field(page, t('shifts.form.needed')).fill('1')
    await press(page, t('shifts.form.add'))
    await expect(main(page).getByText(t('refusals.faults.endsFirst'))).toBeVisible()
    await field(page, t('shifts.form.until')).fill('12:00')
    await press(page, t('shifts.form.add'))
    await expect(main(page).getByText(t('shifts.form.added'))).toBeVisible()
    await expect(main(page).getByText(t('shifts.missing', { count: 1 }))).toBeVisible()
    await expectSound(page)
  })

  await test.step('he puts himself down on his phone, and cannot for another in the same hours', async () => {
    const hours = { startsAt: `${year}-09-08T09:00:00Z`, endsAt: `${year}-09-08T14:00:00Z` }
    const other = `توزيع ${lettered()}`
    await aShift(sql, { electionId, bodyId }, secretary, { purpose: other, ...hours })
    const his = await browser.newContext({ viewport: { width: 360, height: 740 } })
    await enterAs(his, member)
    const phone = await his.newPage()
    await phone.goto(`/${language}/members/elections/${electionId}/mine`)
    const card = (name: string) =>
      main(phone)
        .getByRole('listitem')
        .filter({ has: phone.getByRole('heading', { name }) })
    await press(card(purpose), t('shifts.join'))
    await expect(card(purpose).getByText(t('shifts.mine'))).toBeVisible()
    await press(card(other), t('shifts.join'))
    await expect(card(other).getByText(t('shifts.overlap', { purpose, place: 'مقر الفرع' }))).toBeVisible()
    await expectSound(phone)
    await his.close()
  })

  await test.step('the board shows it filled, below what still lacks somebody', async () => {
    await page.goto(shifts)
    const headings = main(page).getByRole('heading', { level: 2 })
    await expect(headings.filter({ hasText: t('shifts.shelf.open') })).toBeVisible()
    await expect(headings.filter({ hasText: t('shifts.shelf.filled') })).toBeVisible()
    await main(page).getByRole('link', { name: purpose }).click()
    await expect(main(page).getByText('رشيد')).toBeVisible()
  })
})

test('a vehicle is booked once: a second booking of the same hours says what is free; brought back, it is free again', async ({
  page,
  language,
  t,
}) => {
  const { sql, bodyId, secretary, electionId } = await aCampaign()
  const driver = `رشيد ${lettered()}`
  await aComrade(sql, driver, bodyId)
  await enterAs(page.context(), secretary)
  const name = `حافلة ${lettered()}`
  await page.goto(`/${language}/members/elections/${electionId}/logistics`)
  await fold(page, t('logistics.form.title'))
  await field(page, t('logistics.form.name')).fill(name)
  await press(page, t('logistics.form.add'))
  await main(page).getByRole('link', { name }).click()
  const book = async () => {
    await page.getByRole('searchbox').fill(driver)
    await press(page, t('logistics.lend.find'))
    const days = main(page).getByRole('textbox')
    await days.and(page.locator('[name="startsOn"]')).fill('1/11/2026')
    await days.and(page.locator('[name="from"]')).fill('8:00')
    await days.and(page.locator('[name="endsOn"]')).fill(`8/9/${year}`)
    await days.and(page.locator('[name="until"]')).fill('20:00')
    await press(page, t('logistics.lend.submit'))
  }
  await book()
  await expect(main(page).getByRole('button', { name: t('logistics.loans.back') })).toBeVisible()
  await expectSound(page)
  await book()
  await expect(main(page).getByText(t('logistics.lend.free', { free: 0 }))).toBeVisible()
  await press(page, t('logistics.loans.back'))
  await expect(main(page).getByRole('heading', { name: t('logistics.loans.past') })).toBeVisible()
})
