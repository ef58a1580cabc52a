import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { FLAGS, findChromium } from '@/bin/chromium.mjs'
import { site } from '../environment/server'

/** A real browser, the one that journeys travel in. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: FLAGS })

export type Reader = {
  /** Opens a page of the portal; out: its status. */
  open: (path: string) => Promise<number>
  /** What was wrong so far, each with the page where it was. */
  faults: string[]
  /** Pages opened so far. */
  opened: () => number
  context: BrowserContext
}

const isOurs = (url: string) => /^(data|blob|about):/.test(url) || url.startsWith(`${site()}/`)

/**
 * Someone who reads with a browser that counts each call of `ran`, each box that pops up, each request to another
 * site, and all markup that could run or lead away. `trusting`: their browser ignores the portal's policies, so that
 * nothing but the markup itself stands between hostile words and their effect.
 */
export async function aReader(browser: Browser, { cookie = '', trusting = false } = {}): Promise<Reader> {
  const context = await browser.newContext({ bypassCSP: trusting, locale: 'ar-MA' })
  const [name = '', value = ''] = cookie.split('=')
  if (cookie) await context.addCookies([{ name, value, url: site(), httpOnly: true, sameSite: 'Lax' }])
  const faults: string[] = []
  let count = 0
  await context.exposeBinding('ran', ({ frame }) => void faults.push(`${frame.url()}: it ran`))
  await context.route(
    (url) => !isOurs(url.href),
    (route) => route.abort(),
  )
  const page = await context.newPage()
  context.on('request', (request) => {
    if (!isOurs(request.url())) faults.push(`${page.url()}: asked ${request.url()}`)
  })
  context.on('page', (other) => void faults.push(`${page.url()}: opened ${other.url()}`))
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: said ${dialog.message()}`)
    return dialog.dismiss()
  })
  const open = async (path: string) => {
    count += 1
    const answer = await page.goto(site() + path, { waitUntil: 'load' })
    faults.push(...(await page.evaluate(suspicious)).map((fault) => `${path}: ${fault}`))
    return answer?.status() ?? 0
  }
  return { open, faults, opened: () => count, context }
}

// Runs in the page: everything there that could run, or lead to where the words wanted.
function suspicious(): string[] {
  const running = /^[\s\0-\x20]*(javascript|vbscript|data:text|filesystem|view-source)/i
  const leads = /^(href|src|srcset|action|formaction|data|ping|poster|background|xlink:href)$/
  // A title that reads like an address stays a title, in what is told to others as well.
  const told = 'meta[http-equiv], meta[property$="url"], meta[property$="image"], meta[name$="image"]'
  const foreign = 'iframe, object, embed, base, math, marquee, listing, xmp, meta[http-equiv="refresh"]'
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const wrong = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        ((leads.test(name) || (name === 'content' && element.matches(told))) &&
          (running.test(value) || /^(https?:)?[\\/]{2}evil\.example/i.test(value))),
    )
    const said = wrong.map(({ name, value }) => `<${element.localName} ${name}="${value.slice(0, 60)}">`)
    return element.matches(foreign) ? [...said, `<${element.localName}>`] : said
  })
}
