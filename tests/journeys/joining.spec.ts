import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { aPerson } from '../builders/account'
import { aBody, rootBody } from '../builders/world'
import { everywhere, expect, type Say, test } from '../environment/journeys'
import { dataDir, ownerSql } from '../environment/server'
import { field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const FRESH = 'خمس نخلات قرب الميناء'

const lettersTo = (email: string) => {
  const outbox = join(dataDir(), 'outbox')
  if (!existsSync(outbox)) return ''
  return readdirSync(outbox)
    .map((name) => readFileSync(join(outbox, name), 'utf8'))
    .filter((letter) => letter.startsWith(`To: ${email}\n`))
    .join('\n')
}

/** Opens the link that a letter to this address carries. */
async function openLetter(page: Page, email: string, kind: 'application' | 'invitation') {
  await expect.poll(() => lettersTo(email), { timeout: 30_000 }).toContain(`/${kind}/`)
  await page.goto(new RegExp(`http\\S+/${kind}/[\\w-]{43}`).exec(lettersTo(email))?.[0] ?? '')
}

async function decide(page: Page, t: Say, move: 'accept' | 'admit') {
  await fold(page, t(`applications.room.${move}`))
  const form = main(page).locator('details[open] form')
  if (move === 'admit') await field(form, t('applications.room.decidedOn')).fill('22/11/2026')
  await field(form, t('applications.room.reason')).fill('مناضلة معروفة في حيها')
  await press(form, t(`applications.room.${move}`))
}

test(
  'someone applies, the branch accepts, the secretariat confirms, and the new member signs in',
  everywhere,
  async ({ page, browser, language, t }) => {
    const sql = ownerSql()
    const bodyName = `فرع ${mark()}`
    const branch = await aBody(sql, await rootBody(sql), bodyName)
    const name = `سعاد ${mark()}`
    const email = `souad-${mark()}@example.org`
    const office = await browser.newContext()
    const desk = await office.newPage()

    await test.step('she applies on the public site', async () => {
      await page.goto(`/${language}/join`)
      await field(page, t('applications.fields.nameAr')).fill(name)
      await field(page, t('applications.fields.email')).fill(email)
      await page.getByRole('combobox', { name: t('applications.fields.commune') }).selectOption({ index: 3 })
      await page.getByRole('combobox', { name: t('applications.fields.branch') }).selectOption(branch)
      const agreed = page.getByRole('checkbox', { name: t('applications.consents.boxes.membership-record') })
      await expect(agreed).not.toBeChecked()
      await press(main(page), t('applications.join.submit'))
      await expect(main(page).getByText(t('refusals.faults.consentMissing'))).toBeVisible()
      await expect(field(page, t('applications.fields.nameAr'))).toHaveValue(name)
      await expect(page.getByRole('combobox', { name: t('applications.fields.branch') })).toHaveValue(branch)
      await agreed.check()
      await press(main(page), t('applications.join.submit'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('applications.sent.title'))
    })

    await test.step('and confirms by the link in the letter', async () => {
      await openLetter(page, email, 'application')
      await press(main(page), t('applications.status.confirm'))
      await expect(main(page)).toContainText(t('applications.stages.branch'))
      await expect(main(page)).toContainText(bodyName)
      await expectSound(page)
    })

    await test.step('the branch’s secretary accepts, and has no more to say', async () => {
      await enterAs(office, (await aPerson(sql, 'كاتبة الفرع', 'branchSecretary', branch)).id)
      await desk.goto(`/${language}/members/applications`)
      await desk.getByRole('link', { name }).click()
      await decide(desk, t, 'accept')
      await expect(main(desk)).toContainText(t('applications.room.none'))
      await expectSound(desk)
    })

    await test.step('she sees that the secretariat is on turn', async () => {
      await page.reload()
      await expect(main(page)).toContainText(t('applications.turn.secretariat'))
    })

    await test.step('the secretariat confirms', async () => {
      await office.clearCookies()
      await enterAs(office, (await aPerson(sql, 'مسؤولة التنظيم', 'organisationOfficer')).id)
      await desk.goto(`/${language}/members/applications?who=${encodeURIComponent(name)}&shelf=secretariat`)
      await desk.getByRole('link', { name }).click()
      await decide(desk, t, 'admit')
      await expect(main(desk)).toContainText(t('applications.room.inviteAgain'))
      await office.close()
    })

    await test.step('she accepts the invitation and signs in', async () => {
      await openLetter(page, email, 'invitation')
      await expect(field(page, t('account.nameAr'))).toHaveValue(name)
      await field(page, t('account.nameLatin')).fill('Souad Bahri')
      await page.locator('#password').fill(FRESH)
      await press(main(page), t('account.invitation.submit'))
      await field(page, t('account.signIn.who')).fill(email)
      await page.locator('#password').fill(FRESH)
      await press(main(page), t('account.signIn.submit'))
      await expect(page).toHaveURL(new RegExp(`/${language}/members$`))
      await expect(main(page)).toContainText(bodyName)
    })
  },
)
