// Signing in with two steps, as the journeys of members go through it.
import type { Page } from '@playwright/test'
import { expect, type Language, type Say } from '../environment/journeys'
import { field, main, press } from './newsroom'

export async function giveCode(page: Page, t: Say, code: string, button: string) {
  await field(page, t('factor.code')).fill(code)
  await press(main(page), button)
}

/** From the list of devices to the key that an app takes in. Out: that key. */
export async function beginTwoSteps(page: Page, language: Language, t: Say): Promise<string> {
  await page.goto(`/${language}/members/devices`)
  await main(page)
    .getByRole('link', { name: t('account.secondFactor') })
    .click()
  await press(main(page), t('factor.begin.submit'))
  await expect(page.getByRole('img', { name: t('factor.setUp.picture') })).toBeVisible()
  return ((await main(page).locator('code').textContent()) ?? '').replaceAll(/\s/g, '')
}

export async function signOut(page: Page, language: Language, t: Say) {
  await page.goto(`/${language}/members/devices`)
  await main(page)
    .getByRole('button', { name: t('account.signOut') })
    .click()
  await expect(main(page).getByRole('status')).toContainText(t('account.done.signedOut'))
}
