import { onTheClock } from '@/gate/day'
import { aSilentElection } from '../builders/election'
import { aBody, aMember, anArticle, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, main, mark, openText, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

// Next year's second Wednesday of September, or any day as far off: what is tested is what follows from it.
const year = Number(onTheClock(new Date()).day.slice(0, 4)) + 1

test('who plans an election sets its day, sees every deadline, moves the day, and the others move with it', async ({
  page,
  language,
  t,
}) => {
  const sql = ownerSql()
  const bodyName = `فرع ${mark()}`
  const bodyId = await aBody(sql, await rootBody(sql), bodyName)
  await enterAs(page.context(), await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId]))
  const title = `انتخابات ${mark()}`
  const step = (name: string) =>
    main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, exact: true }) })

  await test.step('she begins to prepare it; what is no day is refused, and nothing typed is lost', async () => {
    await page.goto(`/${language}/members/elections`)
    await fold(page, t('elections.list.begin'))
    await field(page, t('elections.form.titleAr')).fill(title)
    await field(page, t('elections.form.pollingDay')).fill('31/2/2027')
    await press(page, t('elections.form.add'))
    await expect(main(page).getByText(t('refusals.faults.date'))).toBeVisible()
    await expect(field(page, t('elections.form.titleAr'))).toHaveValue(title)
    await field(page, t('elections.form.pollingDay')).fill(`8/9/${year}`)
    await press(page, t('elections.form.add'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  await test.step('every deadline of the law stands there, counted back from the day', async () => {
    const candidacies = language === 'ar' ? 'إيداع الترشيحات' : 'Dépôt des candidatures'
    await expect(step(candidacies)).toContainText(t('deadlines.steps.progress.ahead'))
    await expect(step(candidacies)).toContainText(String(year))
    await expectSound(page)
  })

  await test.step('she adds a milestone of the branch, and notes it as done', async () => {
    await fold(page, t('deadlines.milestone.title'))
    await field(page, t('deadlines.milestone.titleAr')).fill('جمع عام للمراقبين')
    await field(page, t('deadlines.milestone.dueOn')).fill(`1/8/${year}`)
    await press(page, t('deadlines.milestone.add'))
    await expect(main(page).getByText(t('deadlines.milestone.added'))).toBeVisible()
    const milestone = step('جمع عام للمراقبين')
    await milestone.getByRole('button', { name: t('deadlines.mark.done') }).click()
    await expect(milestone.getByText(t('deadlines.steps.progress.done'))).toBeVisible()
  })

  await test.step('she looks at what another day would move, and moves it', async () => {
    await main(page)
      .getByRole('link', { name: t('elections.tabs.day') })
      .click()
    await field(page, t('elections.day.to')).fill(`15/9/${year}`)
    await press(page, t('elections.day.preview'))
    await expect(main(page).getByRole('row')).toHaveCount(5)
    await press(page, t('elections.day.move'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await main(page)
      .getByRole('link', { name: t('elections.tabs.months') })
      .click()
    await expect(main(page).getByRole('table').first()).toBeVisible()
    await expectSound(page)
  })
})

test('a text that campaigns rests in the silence, until a second person agrees that it must go out', async ({
  page,
  browser,
  language,
  t,
}) => {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const director = await aMember(sql, 'مدير الحملة', ['campaignDirector', bodyId])
  const title = `نداء ${mark()}`
  const { id: articleId } = await anArticle(sql, bodyId, secretary, { public: false, title })
  await enterAs(page.context(), secretary)
  await openText(page, language, articleId)
  await press(page, t('silence.mark.mark'))
  await expect(main(page).getByText(t('silence.mark.campaigns'))).toBeVisible()
  const { id } = await aSilentElection(sql, bodyId, secretary)

  await test.step('the secretary asks, with the reason, and cannot agree herself', async () => {
    await page.goto(`/${language}/members/elections/${id}/silence`)
    await expect(main(page).getByText(t('silence.now'))).toBeVisible()
    await fold(page, t('silence.ask.title'))
    await main(page)
      .getByRole('combobox', { name: t('silence.ask.what') })
      .selectOption({ label: title })
    await press(page, t('silence.ask.submit'))
    await expect(main(page).getByText(t('refusals.faults.required'))).toBeVisible()
    await field(page, t('silence.ask.reason')).fill('إشاعة تمس سلامة الاقتراع')
    await press(page, t('silence.ask.submit'))
    await expect(main(page).getByText(t('silence.ask.waiting'), { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: t('silence.ask.grant') })).toHaveCount(0)
    await expectSound(page)
  })

  await test.step('the director of the campaign agrees', async () => {
    const his = await browser.newContext()
    await enterAs(his, director)
    const tab = await his.newPage()
    await tab.goto(`/${language}/members/elections/${id}/silence`)
    await press(tab, t('silence.ask.grant'))
    await expect(main(tab).getByText(t('silence.ask.granted'), { exact: true })).toBeVisible()
    await his.close()
  })
})
