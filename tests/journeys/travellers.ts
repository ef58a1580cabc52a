import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from '@playwright/test'
import type axe from 'axe-core'
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

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// What changes with the light is what axe measures of colours; the rest need not be looked at twice.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

// Handed to the browser as it is: through page.evaluate each page would wait for it twice as long.
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  const browser = await page.context().newCDPSession(page)
  await browser.send('Runtime.evaluate', { expression: AXE })
  await browser.detach()
}

/** What of a page is looked at. */
export type Look = 'whole' | 'colours' | 'colours within'

/**
 * Axe finds nothing, and nothing is wider than the screen. `colours`: only what may differ by day and by night;
 * `colours within`: of that, what the page has between its head and its foot, which are the same on many.
 */
export async function expectSound(page: Page, look: Look = 'whole'): Promise<void> {
  await bringAxe(page)
  const findings = await page.evaluate(
    async ({ rules, within }) => {
      const { axe: here } = window as unknown as { axe: typeof axe }
      const { violations } = await here.run(within, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    },
    {
      rules: look === 'whole' ? null : COLOUR_RULES,
      within: look === 'colours within' ? 'main' : 'html',
    },
  )
  expect(findings, page.url()).toEqual([])
  await expectFits(page)
}

/** Nothing is wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
  const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(tooWide), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
}

// Next asks again for parts of the same page, with a query of its own.
const pathOf = (address: string) => address.split('?', 1)[0]

/** What pages complain of from now on: errors, hydration that failed, scripts that their policy refused. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`))
  page.on('console', (said) => {
    // That a page does not exist, or does no longer, is what was asked for.
    const ownAbsence =
      /Failed to load resource.*\b4(04|10)\b/.test(said.text()) &&
      pathOf(said.location().url) === pathOf(page.url())
    const serious = said.type() === 'error' || /Content Security Policy/.test(said.text())
    if (serious && !ownAbsence) complaints.push(`${page.url()}: ${said.text()} ${said.location().url}`)
  })
  return complaints
}
