import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { aPerson } from '../builders/account'
import { signedIn } from '../builders/session'
import { expect } from '../environment/journeys'
import { ownerSql, site } from '../environment/server'

/** Signs a member in without the door: quick, and no try of the address's is spent. Out: the session's id. */
export async function enterAs(context: BrowserContext, memberId: string): Promise<string> {
  const { id, cookie } = await signedIn(ownerSql(), memberId)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: site(), httpOnly: true, sameSite: 'Lax' }])
  return id
}

/** A person of their own for one journey, who can sign in with the builders' `PASSWORD`. */
export const someone = (name = 'أمينة الساحلي', office = 'member') => aPerson(ownerSql(), name, office)

/** Axe finds nothing, nothing is wider than the screen, and no script was refused by the page's policy. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
}
