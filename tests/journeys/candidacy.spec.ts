import { daysAfter, onTheClock, typedDay } from '@/gate/day'
import { anElection } from '../builders/election'
import { aConstituency } from '../builders/territory'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { pdf } from '../rules/pictures/hostile-files'
import { field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const today = onTheClock(new Date()).day

test('a candidacy goes from the call to the endorsement and to a complete file', async ({
  page,
  browser,
  language,
  t,
}) => {
  const sql = ownerSql()
  const branch = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', branch])
  const judge = await aMember(sql, 'عضو اللجنة', ['electionCommission', branch])
  const candidate = await aMember(sql, 'نعيمة العلوي', ['member', branch])
  const election = await anElection(sql, branch, secretary, { pollingDay: daysAfter(today, 200) })
  const place = `أزمور ${mark()}`
  const whose = { electionId: election.id, bodyId: branch }
  const constituency = await aConstituency(sql, whose, secretary, { name: place, seats: 1 })
  const base = `/${language}/members/elections/${election.id}/candidacies`
  const tabOf = async (memberId: string) => {
    const context = await browser.newContext()
    await enterAs(context, memberId)
    return context.newPage()
  }
  await enterAs(page.context(), secretary)

  await test.step('the secretary calls for candidacies', async () => {
    await page.goto(base)
    await fold(page, t('candidacies.call.openTitle'))
    await field(page, t('candidacies.call.closesOn')).fill(typedDay(daysAfter(today, 20)))
    await press(page, t('candidacies.call.open'))
    await expect(main(page).getByText(t('refusals.faults.required'))).toBeVisible()
    await field(page, t('candidacies.call.textAr')).fill('من يريد الترشح في أزمور فليتقدم.')
    await press(page, t('candidacies.call.open'))
    await expect(main(page).getByText(t('candidacies.call.opened'))).toBeVisible()
    await expectSound(page)
  })

  const theirs = await tabOf(candidate)
  await test.step('a member finds it at home and answers it; what is missing is said, and nothing typed is lost', async () => {
    await theirs.goto(`/${language}/members`)
    await main(theirs).locator('a[href$="/members/candidacies"]').first().click()
    await main(theirs).locator(`a[href="${base}"]`).click()
    await main(theirs).getByText(t('candidacies.call.answer')).click()
    await field(theirs, t('candidacies.apply.bornOn')).fill('31/2/1985')
    await press(theirs, t('candidacies.apply.send'))
    await expect(main(theirs).getByText(t('refusals.faults.date'))).toBeVisible()
    await field(theirs, t('candidacies.apply.bornOn')).fill('2/4/1985')
    await main(theirs)
      .getByRole('combobox', { name: t('candidacies.apply.gender') })
      .selectOption('f')
    await press(theirs, t('candidacies.apply.send'))
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(t('candidacies.own.file'))
    await expectSound(theirs)
  })

  await test.step('one of the commission gives an opinion; she learns it, and not whose it is', async () => {
    const his = await tabOf(judge)
    await his.goto(base)
    await main(his).getByRole('table').getByRole('link').first().click()
    await main(his)
      .getByRole('combobox', { name: t('candidacies.opinion.yours') })
      .selectOption('favourable')
    await press(his, t('candidacies.opinion.give'))
    await expect(main(his).getByText(t('candidacies.opinion.given'))).toBeVisible()
    await expect(main(his).getByRole('heading', { name: t('candidacies.papers.title') })).toHaveCount(0)
    await his.context().close()
    await theirs.reload()
    await expect(
      main(theirs).getByText(t('candidacies.opinion.kinds.favourable'), { exact: true }),
    ).toBeVisible()
    await expect(main(theirs)).not.toContainText('عضو اللجنة')
  })

  await test.step('the secretary records the endorsement and puts her on the list, whose checks then pass', async () => {
    await page.goto(base)
    await main(page).getByRole('table').getByRole('link').first().click()
    await field(page, t('candidacies.endorsement.organ')).fill('المكتب المحلي')
    await field(page, t('candidacies.endorsement.decidedOn')).fill(typedDay(today))
    await field(page, t('candidacies.endorsement.reference')).fill('12/2027')
    await press(page, t('candidacies.endorsement.endorse'))
    await expect(main(page).getByText(t('candidacies.endorsement.endorsed'))).toBeVisible()
    await page.goto(`${base}/lists/${constituency.id}`)
    await main(page)
      .getByRole('combobox', { name: t('candidacies.list.who') })
      .selectOption({ index: 1 })
    await press(page, t('candidacies.list.add'))
    await expect(main(page).getByText(t('candidacies.checks.passes'))).toBeVisible()
    await expectSound(page)
  })

  await test.step('papers are set; she brings a scan, the secretary notes the originals, and the file is complete', async () => {
    await page.goto(`${base}/papers`)
    await press(page, t('candidacies.kinds.usual'))
    await expect(main(page).getByRole('button', { name: t('candidacies.kinds.usual') })).toHaveCount(0)
    await sql`delete from candidacy_paper_kinds where election_id = ${election.id} and position > 0`
    await theirs.reload()
    await main(theirs).getByText(t('candidacies.papers.bring')).click()
    await theirs
      .locator('input[type=file]')
      .setInputFiles({ name: 'demande.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) })
    await expect(main(theirs).locator('a[href*="/scans/"]')).toBeVisible()
    await page.goto(theirs.url())
    await main(page).getByText(t('candidacies.papers.takeTitle')).click()
    await press(page, t('candidacies.papers.take'))
    await expect(main(page).getByText(t('candidacies.papers.complete'))).toBeVisible()
    await expectSound(page)
    await theirs.reload()
    await expect(main(theirs).getByText(t('candidacies.papers.complete'))).toBeVisible()
    await theirs.context().close()
  })
})
