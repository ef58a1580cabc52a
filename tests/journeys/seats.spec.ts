import type { Browser } from '@playwright/test'
import { aVotedConstituency, lawOf } from '../builders/seats'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, type Language, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, main, mark, press, withoutScript } from './newsroom'
import { enterAs, expectSound } from './travellers'

// Under the law of 2021 the second list has a seat by its remainder; over the threshold of 2015 it has none.
const VOTES = { السنبلة: 870, الكتاب: 80, النخلة: 50 }

async function aHeldElection() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const at = (name: string, office: string) => aMember(sql, name, [office, bodyId])
  const secretary = await at('كاتبة الفرع', 'branchSecretary')
  const { id, electionId } = await aVotedConstituency(sql, bodyId, secretary, {
    ...{ votes: VOTES, ballotSeats: 5, seats: { السنبلة: 4, الكتاب: 1 } },
  })
  const path = `members/elections/${electionId}/seats`
  return { bodyId, secretary, at, path, constituency: `${path}/${id}` }
}

/** What one person finds written on a page, in a browser of their own. */
async function opened(browser: Browser, memberId: string, address: string) {
  const theirs = await browser.newContext()
  await enterAs(theirs, memberId)
  const tab = await theirs.newPage()
  const answer = await tab.goto(address)
  return { tab, status: answer?.status(), close: () => theirs.close() }
}

const lawOf2015 = (language: Language) => (language === 'ar' ? 'قواعد 2015' : 'Règles de 2015')

test('from the votes of 2021 to their seats under the rule of 2015 in two taps; the scenario is kept, and shared with whoever plans', async ({
  page,
  browser,
  language,
  t,
}) => {
  const { secretary, at, path, constituency } = await aHeldElection()
  const [director, member] = [await at('مدير الحملة', 'campaignDirector'), await at('نعيمة', 'member')]
  const name = `بلا عتبة ${mark()}`
  await enterAs(page.context(), secretary)
  const live = page.getByRole('region', { name: t('seats.sim.live') })

  await test.step('the seats of the election, and how one constituency came to them, step by step', async () => {
    await page.goto(`/${language}/${path}`)
    await expect(main(page).getByRole('table').first()).toContainText('السنبلة')
    await expectSound(page)
    await page.goto(`/${language}/${constituency}`)
    await expect(main(page).getByText(t('seats.one.matches'))).toBeVisible()
    for (const step of ['takingPart', 'quotient', 'byQuotient', 'byRemainder', 'outcome'])
      await expect(page.getByRole('heading', { name: t(`seats.step.${step}`), exact: true })).toBeVisible()
    await expectSound(page)
  })

  await test.step('two taps: the law of 2015 gives all five seats to the first list', async () => {
    await fold(page, t('seats.one.another'))
    await main(page)
      .getByRole('link', { name: lawOf2015(language) })
      .click()
    await expect(live.getByRole('listitem').filter({ hasText: 'السنبلة' })).toContainText('5')
    await expect(live.getByRole('listitem').filter({ hasText: 'السنبلة' })).toContainText('(+1)')
    await expect(live.getByRole('listitem').filter({ hasText: 'الكتاب' })).toContainText('(−1)')
    await expectSound(page)
  })

  await test.step('the seats follow what is typed, dragged and joined', async () => {
    const votes = field(page, t('seats.sim.votesOf', { name: 'الكتاب' }))
    await votes.fill('400')
    const second = live.getByRole('listitem').filter({ hasText: 'الكتاب' })
    await expect(second).toContainText('(+1)')
    const slider = page.getByRole('slider', { name: t('seats.sim.votesSlider', { name: 'الكتاب' }) })
    await slider.fill('80')
    await expect(votes).toHaveValue('80')
    await expect(second).toContainText('(−1)')
    const card = page.getByRole('listitem').filter({ has: votes })
    await card.locator('summary').click()
    await card.getByRole('combobox').selectOption({ label: 'النخلة' })
    await expect(live.getByRole('listitem').filter({ hasText: 'النخلة' })).toContainText('1')
    await expectSound(page)
  })

  await test.step('it is kept under a name, and nothing typed is lost where the name is missing', async () => {
    await press(page, t('seats.scenario.save'))
    await expect(main(page).getByText(t('refusals.faults.required'))).toBeVisible()
    await field(page, t('seats.scenario.name')).fill(name)
    await press(page, t('seats.scenario.save'))
    await main(page)
      .getByRole('link', { name: t('seats.scenario.openSaved') })
      .click()
    await expect(main(page).getByText(name).first()).toBeVisible()
    await expect(live.getByRole('listitem').filter({ hasText: 'النخلة' })).toContainText('1')
  })

  await test.step('nobody else sees it before it is shared', async () => {
    const his = await opened(browser, director, `/${language}/${constituency}`)
    await expect(main(his.tab).getByText(t('seats.scenario.none'))).toBeVisible()
    await his.close()
  })

  await test.step('it is shared with whoever plans elections there', async () => {
    await page.goto(`/${language}/${constituency}`)
    await fold(page, t('seats.scenario.manage'))
    await main(page)
      .getByRole('combobox', { name: t('seats.scenario.shareWith') })
      .selectOption({ label: t('seats.scenario.role.planners') })
    await press(page, t('seats.scenario.share'))
    await expect(main(page).getByText(t('seats.scenario.sharedNow'))).toBeVisible()
    await expectSound(page)
    const his = await opened(browser, director, `/${language}/${constituency}`)
    await main(his.tab).getByRole('link', { name }).click()
    await expect(his.tab.getByRole('region', { name: t('seats.sim.live') }).getByText('النخلة')).toBeVisible()
    await his.close()
  })

  await test.step('a plain member sees the seats, and neither scenario nor simulator', async () => {
    const hers = await opened(browser, member, `/${language}/${constituency}`)
    await expect(main(hers.tab).getByText(t('seats.one.matches'))).toBeVisible()
    await expect(main(hers.tab).getByText(name)).toHaveCount(0)
    await expect(main(hers.tab).getByRole('link', { name: t('seats.one.simulate') })).toHaveCount(0)
    expect((await hers.tab.goto(`/${language}/${constituency}/simulator`))?.status()).toBe(404)
    await hers.close()
  })
})

test('a tie is told as one, and decided by the ages and the lot that are entered', async ({
  page,
  language,
  t,
}) => {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const { id, electionId } = await aVotedConstituency(sql, bodyId, secretary, {
    ...{ ballot: 'individual', votes: { أمينة: 210, حسن: 210 } },
  })
  await enterAs(page.context(), secretary)
  const constituency = `/${language}/members/elections/${electionId}/seats/${id}`
  await page.goto(constituency)
  await expect(main(page).getByText(t('seats.step.open.ages'))).toBeVisible()
  await page.goto(`${constituency}/simulator`)
  const live = page.getByRole('region', { name: t('seats.sim.live') })
  await expect(live.getByText(t('seats.sim.noneWon'))).toBeVisible()
  for (const name of ['أمينة', 'حسن']) await field(page, t('seats.sim.born', { name })).fill('1/5/1990')
  const tie = page.getByRole('region', { name: t('seats.sim.tie') })
  await tie.getByRole('button', { name: 'حسن' }).click()
  await expect(live.getByRole('listitem')).toContainText('حسن')
  await field(page, t('seats.sim.born', { name: 'أمينة' })).fill('1/5/1991')
  await expect(live.getByRole('listitem')).toContainText('أمينة')
  await expectSound(page)
})

test('two scenarios stand beside the result, each with its law, turnout and seats', async ({
  page,
  language,
  t,
}) => {
  const { secretary, constituency } = await aHeldElection()
  await enterAs(page.context(), secretary)
  const law = await lawOf(ownerSql(), 'communal', '2015')
  const names = [`أول ${mark()}`, `ثان ${mark()}`]
  for (const [at, name] of names.entries()) {
    await page.goto(`/${language}/${constituency}/simulator${at === 0 ? '' : `?rules=${law}`}`)
    await field(page, t('seats.scenario.name')).fill(name)
    await press(page, t('seats.scenario.save'))
    await expect(main(page).getByText(t('seats.scenario.saved'))).toBeVisible()
  }
  await page.goto(`/${language}/${constituency}`)
  for (const name of names)
    await page.getByRole('checkbox', { name: t('seats.scenario.pick', { name }) }).check()
  await press(page, t('seats.scenario.compare'))
  const row = main(page).getByRole('row').filter({ hasText: 'السنبلة' })
  await expect(row.getByRole('cell')).toHaveCount(3)
  await expect(row.getByRole('cell').nth(2)).toContainText('5')
  await expectSound(page)
})

test.describe('Before script', () => {
  test.use(withoutScript)
  test('the law that is chosen is shown with every step of its seats, and can be kept as a scenario', async ({
    page,
    language,
    t,
  }) => {
    const { secretary, constituency } = await aHeldElection()
    await enterAs(page.context(), secretary)
    await page.goto(`/${language}/${constituency}/simulator`)
    await main(page)
      .getByRole('link', { name: lawOf2015(language) })
      .click()
    const live = page.getByRole('region', { name: t('seats.sim.live') })
    await expect(live.getByRole('listitem').filter({ hasText: 'السنبلة' })).toContainText('5')
    await fold(page, t('seats.sim.steps'))
    await expect(page.getByRole('heading', { name: t('seats.step.quotient'), exact: true })).toBeVisible()
    await field(page, t('seats.scenario.name')).fill(`بلا نص برمجي ${mark()}`)
    await press(page, t('seats.scenario.save'))
    await expect(main(page).getByText(t('seats.scenario.saved'))).toBeVisible()
  })
})
