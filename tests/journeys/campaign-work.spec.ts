import { onTheClock, typedDay } from '@/gate/day'
import { anElection } from '../builders/election'
import { aBody, aMember, rootBody } from '../builders/world'
import { everywhere, expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { control, field, fold, main, mark, press, withoutScript } from './newsroom'
import { enterAs, expectSound } from './travellers'

test(
  'what a planner sets falls to a member, who begins and ends it on a phone; what waited opens, and an outing counts',
  everywhere,
  async ({ page, browser, language, t }) => {
    const sql = ownerSql()
    const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
    const planner = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
    const owner = `شهرزاد ${mark()}`
    const ownerId = await aMember(sql, owner, ['member', bodyId])
    const { id } = await anElection(sql, bodyId, planner)
    const work = `/${language}/members/elections/${id}/work`
    const [first, second] = [`طبع المناشير ${mark()}`, `توزيعها ${mark()}`]
    const choice = (name: string) => main(page).getByRole('combobox', { name })
    const card = (within: typeof page, name: string) =>
      main(within)
        .getByRole('listitem')
        .filter({ has: within.getByRole('heading', { name, exact: true }) })
    await enterAs(page.context(), planner)

    await test.step('she aims at a number of doors in a commune', async () => {
      await page.goto(`${work}/objectives`)
      await fold(page, t('objectives.form.title'))
      await choice(t('objectives.form.communeCode')).selectOption('06.181.01.01')
      await choice(t('objectives.form.measure')).selectOption('doors')
      await field(page, t('objectives.form.target')).fill('كثير')
      await press(page, t('objectives.form.set'))
      await expect(main(page).getByText(t('refusals.faults.number'))).toBeVisible()
      await expect(choice(t('objectives.form.measure'))).toHaveValue('doors')
      await field(page, t('objectives.form.target')).fill('500')
      await press(page, t('objectives.form.set'))
      await expect(main(page).getByText(t('objectives.soFar', { value: '0', target: '500' }))).toBeVisible()
      await expectSound(page)
    })

    await test.step('she entrusts a member with two tasks, of which the second waits for the first', async () => {
      for (const title of [first, second]) {
        await page.goto(`${work}/tasks`)
        await fold(page, t('tasks.form.title'))
        await main(page)
          .getByRole('searchbox', { name: t('tasks.search.who') })
          .fill(owner)
        await press(page, t('tasks.search.find'))
        await field(page, t('tasks.form.titleAr')).fill(title)
        await control(page, 'ownerId').selectOption({ label: owner })
        await field(page, t('tasks.form.dueOn')).fill('1/8/2027')
        if (title === second) await main(page).getByRole('checkbox', { name: first }).check()
        await press(page, t('tasks.form.add'))
        await expect(main(page).getByText(t('tasks.form.added'))).toBeVisible()
      }
      await expect(card(page, second)).toContainText(t('tasks.needOpen'))
      await expectSound(page)
    })

    const hers = await browser.newContext({ viewport: { width: 360, height: 740 } })
    await enterAs(hers, ownerId)
    const phone = await hers.newPage()

    await test.step('the member finds them among what waits for her, begins the first and ends it', async () => {
      await phone.goto(`/${language}/members`)
      await main(phone)
        .getByRole('link', { name: t('home.waiting.campaignTasks', { count: 2 }) })
        .click()
      await expect(card(phone, second).getByText(t('tasks.moves.waits'))).toBeVisible()
      await expect(
        card(phone, second).getByRole('button', { name: t('tasks.moves.open.begun') }),
      ).toHaveCount(0)
      await card(phone, first)
        .getByRole('button', { name: t('tasks.moves.open.begun') })
        .click()
      await card(phone, first)
        .getByRole('button', { name: t('tasks.moves.begun.done') })
        .click()
      await expect(card(phone, first).getByText(t('tasks.states.done'), { exact: true })).toBeVisible()
      await expectSound(phone)
    })

    await test.step('the second opens; she begins it where no script runs', async () => {
      const old = await browser.newContext(withoutScript)
      await enterAs(old, ownerId)
      const tab = await old.newPage()
      await tab.goto(`${work}/tasks`)
      await card(tab, second)
        .getByRole('button', { name: t('tasks.moves.open.begun') })
        .click()
      await expect(card(tab, second).getByText(t('tasks.states.begun'), { exact: true })).toBeVisible()
      await old.close()
    })

    await test.step('the planner sees it on the board, under what is under way', async () => {
      await page.goto(`${work}/tasks?view=board`)
      const column = main(page).getByRole('region', { name: t('tasks.states.begun') })
      await expect(column.getByRole('heading', { name: second })).toBeVisible()
      await expectSound(page)
    })

    await test.step('the member counts an outing that she led; it shows in its commune, and towards the objective', async () => {
      await phone.goto(`${work}/outings`)
      await fold(phone, t('outings.form.title'))
      await main(phone)
        .getByRole('combobox', { name: t('outings.form.communeCode') })
        .selectOption('06.181.01.01')
      await field(phone, t('outings.form.heldOn')).fill(typedDay(onTheClock(new Date()).day))
      await field(phone, t('outings.counts.doors')).fill('125')
      await press(phone, t('outings.form.record'))
      await expect(main(phone).getByText(t('outings.form.recorded'))).toBeVisible()
      await expectSound(phone)
      await page.goto(`${work}/outings`)
      const row = main(page).getByRole('row', { name: language === 'ar' ? 'أزمور' : 'Azemmour' })
      await expect(row).toContainText('125')
      await expectSound(page)
      await page.goto(`${work}/objectives`)
      await expect(main(page).getByText(t('objectives.soFar', { value: '125', target: '500' }))).toBeVisible()
    })
    await hers.close()
  },
)
