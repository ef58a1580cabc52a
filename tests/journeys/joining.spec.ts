import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { eraseWhoseTimeHasCome } from '@/features/mydata/housekeeping'
import { closeJobs } from '@/gate/jobs'
import { refreshPages } from '@/gate/refresh'
import { aPerson } from '../builders/account'
import { codeOf } from '../builders/factor'
import { aBody, rootBody } from '../builders/world'
import { everywhere, expect, type Say, test } from '../environment/journeys'
import { dataDir, ownerSql } from '../environment/server'
import { control, enterByTheDoor, field, fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'
import { beginTwoSteps, giveCode, signOut } from './two-steps'

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
  'someone applies, is accepted and confirmed, signs in with two steps, asks to move, takes her data along, leaves and is erased',
  everywhere,
  async ({ page, browser, language, t }) => {
    const sql = ownerSql()
    // The whole way of one person, in one go: small machines take their time over it.
    test.setTimeout(300_000)
    const [bodyName, elsewhere] = [`فرع ${mark()}`, `فرع ${mark()}`]
    const branch = await aBody(sql, await rootBody(sql), bodyName)
    const other = await aBody(sql, await rootBody(sql), elsewhere)
    await refreshPages(['bodies'])
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
      await expect(main(page)).toContainText(name)
      await expect(field(page, t('account.nameAr'))).toHaveCount(0)
      await control(page, 'password').fill(FRESH)
      await press(main(page), t('account.invitation.submit'))
      await enterByTheDoor(page, t, email, FRESH)
      await expect(page).toHaveURL(new RegExp(`/${language}/members$`))
    })

    await test.step('from now on with a code of her phone as well', async () => {
      const secret = await beginTwoSteps(page, language, t)
      await control(page, 'currentPassword').fill(FRESH)
      await giveCode(page, t, codeOf(secret, -1), t('factor.confirm.submit'))
      await expect(page.getByRole('region', { name: t('factor.codes.title') })).toBeVisible()
      await signOut(page, language, t)
      await page.goto(`/${language}/sign-in`)
      await enterByTheDoor(page, t, email, FRESH)
      await giveCode(page, t, codeOf(secret), t('factor.enter.submit'))
      await expect(page).toHaveURL(new RegExp(`/${language}/members$`))
    })

    await test.step('she sees her own branch, and no other', async () => {
      await expect(main(page)).toContainText(bodyName)
      await expect(main(page)).not.toContainText(elsewhere)
      for (const room of ['register', `structure/${other}`]) {
        await page.goto(`/${language}/members/${room}`)
        await expect(page).toHaveURL(/refused=notYours/)
      }
    })

    await test.step('she asks to move to another branch', async () => {
      await page.goto(`/${language}/members/membership`)
      await page.getByRole('combobox', { name: t('membership.ownTransfer.to') }).selectOption(other)
      await press(main(page), t('membership.ownTransfer.submit'))
      await expect(main(page)).toContainText(t('membership.transfers.states.asked'))
      await expectSound(page)
    })

    await test.step('she takes along what is held about her', async () => {
      await page.goto(`/${language}/members/my-data`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: t('mydata.held.download') }).click(),
      ])
      const file = readFileSync(await download.path(), 'utf8')
      for (const word of [name, email]) expect(file).toContain(word)
    })

    await test.step('she leaves, and asks to be erased', async () => {
      await page.goto(`/${language}/members/membership`)
      await fold(page, t('membership.leave.open'))
      await page.getByRole('checkbox', { name: t('membership.leave.sure') }).check()
      await press(main(page), t('membership.leave.submit'))
      await expect(main(page)).toContainText(t('membership.leftAlready'))
      await page.goto(`/${language}/members/my-data/erasure`)
      await control(page, 'password').fill(FRESH)
      await press(main(page), t('mydata.erasure.submit'))
      await expect(main(page).getByText(t('mydata.erasure.waiting'))).toBeVisible()
    })

    await test.step('her time to think passes: she is signed out, and nobody has her name', async () => {
      await sql`update erasures e set asked_at = asked_at - interval '1 year', due_at = due_at - interval '1 year'
        from members m where m.id = e.member_id and m.name_ar = ${name}`
      await eraseWhoseTimeHasCome()
      await closeJobs()
      await page.reload()
      await expect(page).toHaveURL(/sign-in/)
      expect(await sql`select from members where name_ar = ${name}`).toHaveLength(0)
    })
  },
)
