import { communeAddress } from '@/features/territory/commune-address'
import { anElection } from '../builders/election'
import { aBody, aMember, rootBody } from '../builders/world'
import { expect, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const SIDI_ABED = '06.181.05.09'

test('a branch lays out its commune by the law, brings its stations from a table, and records how one constituency voted', async ({
  page,
  language,
  t,
}) => {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  await sql`insert into body_communes (body_id, commune_code) values (${bodyId}, ${SIDI_ABED})`
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', bodyId])
  const election = await anElection(sql, bodyId, secretary, { pollingDay: '2021-09-08' })
  await enterAs(page.context(), secretary)
  const territory = `/${language}/members/elections/${election.id}/territory`

  await test.step('what is missing comes first, and leads to the commune', async () => {
    await page.goto(`/${language}/members/elections/${election.id}`)
    await main(page)
      .getByRole('link', { name: t('elections.tabs.territory') })
      .click()
    await expect(main(page).getByText(t('territory.missing.constituencies'))).toBeVisible()
    await expectSound(page)
    await page.goto(`${territory}/communes/${communeAddress(SIDI_ABED)}`)
    await expect(main(page).getByText(t('territory.constituencies.none'))).toBeVisible()
    await press(page, t('layout.law.one'))
    await expect(main(page).getByRole('row')).toHaveCount(26)
    await expectSound(page)
  })

  await test.step('a table with a wrong row is not taken; put right, it is', async () => {
    await page.goto(`${territory}/import`)
    const desk = main(page).locator('form').first()
    const send = async (...lines: string[]) => {
      await desk.locator('input[type=file]').setInputFiles({
        ...{ name: 'stations.csv', mimeType: 'text/csv' },
        buffer: Buffer.from(['constituency;code;name_ar;registered', ...lines].join('\n')),
      })
      await desk.locator('button[type=submit]').click()
    }
    await send(`${SIDI_ABED}-1;1;مدرسة النور;412`, `${SIDI_ABED}-99;1;مدرسة الأمل;x`)
    await expect(main(page).getByText(t('stations.preview.wrong'))).toBeVisible()
    await expect(main(page).getByRole('button', { name: t('stations.preview.accept') })).toHaveCount(0)
    await send(`${SIDI_ABED}-1;1;مدرسة النور;412`, `${SIDI_ABED}-1;2;مدرسة الأمل;388`)
    await press(page, t('stations.preview.accept'))
    await expect(main(page).getByText(t('stations.preview.done', { added: 2, changed: 0 }))).toBeVisible()
    await expectSound(page)
  })

  await test.step('she enters who stands there, and a result that does not add up is asked about', async () => {
    const [made] =
      await sql`select id from constituencies where election_id = ${election.id} and code = ${`${SIDI_ABED}-1`}`
    await page.goto(`${territory}/${made?.id}`)
    await expect(main(page).getByText('مدرسة النور')).toBeVisible()
    for (const name of ['أمينة', 'يوسف']) {
      await fold(page, t('lists.form.title'))
      await field(page, t('lists.form.nameAr')).last().fill(name)
      await press(page, t('lists.form.add'))
      await expect(main(page).getByText(name, { exact: true }).first()).toBeVisible()
      await page.reload()
    }
    await main(page)
      .getByRole('link', { name: t('results.record') })
      .click()
    await field(page, t('results.columns.valid')).fill('700')
    const votes = main(page).getByRole('textbox', { name: t('results.votes'), exact: true })
    await votes.nth(0).fill('400')
    await votes.nth(1).fill('299')
    await field(page, t('results.form.source')).fill('محضر')
    await press(page, t('results.form.save'))
    await expect(main(page).getByText(t('refusals.doesNotAddUp'))).toBeVisible()
    await votes.nth(1).fill('300')
    await press(page, t('results.form.save'))
    await expect(main(page).getByText(t('results.number', { number: 1 }))).toBeVisible()
    await expectSound(page)
  })
})
