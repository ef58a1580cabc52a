import { PASSWORD } from '../builders/account'
import { codeOf } from '../builders/factor'
import { expect, once, test } from '../environment/journeys'
import { control, enterByTheDoor, fold, main, press } from './newsroom'
import { complaintsOf, enterAs, expectSound, someone } from './travellers'
import { beginTwoSteps, giveCode, signOut } from './two-steps'

test(
  'a member sets up signing in with two steps, and comes back with a code, then with a printed one',
  once,
  async ({ page, context, language, t }) => {
    const complaints = complaintsOf(page)
    const { id, email } = await someone()
    await enterAs(context, id)
    let secret = ''
    let codes: string[] = []

    await test.step('they begin, take the key into their app, and confirm with password and code', async () => {
      secret = await beginTwoSteps(page, language, t)
      await expectSound(page)
      await control(page, 'currentPassword').fill(PASSWORD)
      await giveCode(page, t, '000000', t('factor.confirm.submit'))
      await expect(main(page).getByRole('alert')).toContainText(t('refusals.wrongCode'))
      await control(page, 'currentPassword').fill(PASSWORD)
      await giveCode(page, t, codeOf(secret, -1), t('factor.confirm.submit'))
    })

    await test.step('they are shown ten codes, this once', async () => {
      const shown = page.getByRole('region', { name: t('factor.codes.title') })
      await expect(shown.getByRole('listitem')).toHaveCount(10)
      codes = (await shown.locator('code').allInnerTexts()).map((code) => code.replaceAll(/\s/g, ''))
      await expectSound(page)
      await page.reload()
      await expect(main(page)).toContainText(t('factor.left', { count: 10 }))
      await expect(page.getByRole('region', { name: t('factor.codes.title') })).toHaveCount(0)
    })

    await test.step('they sign out, and in again with the code of their app', async () => {
      await signOut(page, language, t)
      await page.goto(`/${language}/sign-in`)
      await enterByTheDoor(page, t, email)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('factor.enter.title'))
      await expectSound(page)
      await giveCode(page, t, codeOf(secret), t('factor.enter.submit'))
      await expect(page).toHaveURL(`/${language}/members`)
    })

    await test.step('their phone is lost: a printed code lets them in, and they are told how many are left', async () => {
      await signOut(page, language, t)
      await page.goto(`/${language}/sign-in`)
      await enterByTheDoor(page, t, email)
      await giveCode(page, t, codes[0] ?? '', t('factor.enter.submit'))
      await expect(main(page)).toContainText(t('factor.left', { count: 9 }))
    })

    await test.step('with another they remove it, for a new phone', async () => {
      await fold(page, t('factor.remove.open'))
      await control(page, 'currentPassword').fill(PASSWORD)
      await control(page, 'code').fill(codes[1] ?? '')
      await press(main(page), t('factor.remove.submit'))
      await expect(main(page)).toContainText(t('factor.remove.done'))
      await expect(main(page).getByRole('button', { name: t('factor.begin.submit') })).toBeVisible()
    })
    expect(complaints).toEqual([])
  },
)
