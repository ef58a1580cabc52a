import type { Page } from '@playwright/test'
import { aPerson } from '../builders/account'
import { aMember, rootBody } from '../builders/world'
import { everywhere, expect, type Say, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const OFFICES = {
  ar: ['كاتب الفرع المحلي', 'أمين المال', 'المقرر'],
  fr: ['Secrétaire local', 'Trésorier', 'Rapporteur'],
}
const COMMUNE = { ar: 'أزمور', fr: 'Azemmour' }

const step = (page: Page, t: Say, name: string) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: t(`founding.steps.${name}`) }) })
const isDone = (page: Page, t: Say, name: string) =>
  expect(step(page, t, name).getByText(t('founding.done'), { exact: true })).toBeVisible()
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** A secretary who begins, a member of the secretariat who approves, and three people who found. */
async function thoseConcerned() {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const family = mark()
  const founders = ['نعيمة', 'سعيد', 'هند'].map((name) => `${name} ${family}`)
  for (const name of founders) await aMember(sql, name, ['member', root])
  const secretary = await aPerson(sql, 'الكاتب الإقليمي', 'provincialSecretary')
  const approver = await aPerson(sql, 'عضوة الكتابة الإقليمية', 'secretariatMember')
  return { family, founders, secretary, approver }
}

test(
  'a branch is founded step by step, is refused once, and is public when the secretariat approves',
  everywhere,
  async ({ page, browser, language, t }) => {
    // A long way for two people, in one go: small machines take their time over it.
    test.setTimeout(300_000)
    const { family, founders, secretary, approver } = await thoseConcerned()
    const names = { ar: `فرع ${family}`, fr: `Section ${family}` }
    await enterAs(page.context(), secretary.id)

    await test.step('the secretary begins it, and all know that it is being founded', async () => {
      await page.goto(`/${language}/members/structure/foundings`)
      await fold(page, t('founding.start.open'))
      await choice(page, t('founding.start.kind')).selectOption('branch')
      await field(page, t('founding.start.nameAr')).fill(names.ar)
      await field(page, t('founding.start.nameFr')).fill(names.fr)
      await page.getByRole('checkbox', { name: COMMUNE[language], exact: true }).check()
      await press(page, t('founding.start.submit'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[language])
      await expectSound(page)
      const visitor = await (await browser.newContext()).newPage()
      await visitor.goto(`/${language}/about`)
      await expect(visitor.getByRole('listitem').filter({ hasText: names[language] })).toContainText(
        t('about.bodies.beingFounded'),
      )
      await visitor.context().close()
    })

    await test.step('the meeting, the founding members and the communes are recorded', async () => {
      await field(page, t('founding.meeting.heldOn')).fill('٠٤/١٠/٢٠٢٦')
      await field(page, t('founding.meeting.place')).fill('دار الشباب')
      await press(page, t('founding.meeting.submit'))
      await isDone(page, t, 'meeting')
      await page.getByRole('searchbox', { name: t('founding.members.find') }).fill(family)
      await press(page, t('founding.members.search'))
      for (const name of founders) await page.getByRole('checkbox', { name }).check()
      await press(page, t('founding.members.submit'))
      await isDone(page, t, 'members')
      await expect(page.getByRole('checkbox', { name: COMMUNE[language], exact: true })).toBeChecked()
      await press(page, t('founding.communes.submit'))
      await isDone(page, t, 'communes')
    })

    await test.step('the bureau is elected', async () => {
      for (const [n, office] of OFFICES[language].entries())
        await choice(page, office).selectOption({ label: founders[n] ?? '' })
      await press(page, t('founding.bureau.submit'))
      await isDone(page, t, 'bureau')
      await expect(step(page, t, 'approval')).toContainText(t('founding.approval.own'))
      await expectSound(page)
    })

    const theirs = await browser.newContext()
    await enterAs(theirs, approver.id)
    const desk = await theirs.newPage()

    await test.step('the secretariat does not approve yet, and says why', async () => {
      await desk.goto(`/${language}/members/structure/foundings`)
      await desk.getByRole('link', { name: names[language] }).click()
      await fold(desk, t('founding.approval.open'))
      await field(desk, t('founding.approval.note')).fill('المحضر بدون توقيع')
      await press(desk, t('founding.approval.refuse'))
      await expect(step(desk, t, 'approval')).toContainText('المحضر بدون توقيع')
    })

    await test.step('the secretary corrects the meeting', async () => {
      await page.reload()
      await expect(step(page, t, 'approval')).toContainText('المحضر بدون توقيع')
      await step(page, t, 'meeting').locator('summary').click()
      await field(page, t('founding.meeting.note')).fill('محضر موقع، رقم 2')
      await press(page, t('founding.meeting.submit'))
      await expect(step(page, t, 'meeting').getByRole('paragraph').filter({ hasText: 'رقم 2' })).toBeVisible()
    })

    await test.step('the secretariat approves, and the branch stands before all', async () => {
      await desk.reload()
      await press(desk, t('founding.approval.approve'))
      await expect(main(desk).getByText(t('founding.founded'))).toBeVisible()
      await desk.goto(`/${language}/about`)
      const entry = desk.getByRole('listitem').filter({ hasText: names[language] })
      await expect(entry).toBeVisible()
      await expect(entry).not.toContainText(t('about.bodies.beingFounded'))
      await expect(entry).toContainText('2026')
      await desk.goto(`/${language}/structure`)
      await main(desk).getByRole('link', { name: names[language] }).click()
      await expect(desk.getByRole('heading', { level: 1 })).toHaveText(names[language])
      await expectSound(desk)
    })
    await theirs.close()
  },
)
