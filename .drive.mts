import { chromium, type Page } from '@playwright/test'
const base = 'http://localhost:3202'
export const open = async (o: { width?: number; dark?: boolean; locale?: string; js?: boolean } = {}) => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
  const context = await browser.newContext({ viewport: { width: o.width ?? 1280, height: 800 }, colorScheme: o.dark ? 'dark' : 'light', baseURL: base, javaScriptEnabled: o.js ?? true })
  const page = await context.newPage()
  const seen = new Set<string>()
  page.on('console', (m) => { const t = m.text().slice(0, 160); if (['error','warning'].includes(m.type()) && !seen.has(t) && seen.size < 12) { seen.add(t); console.log('console', m.type(), t) } })
  page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 400)))
  return { browser, context, page }
}
export const PEOPLE = { nashr: ['tahrir.nashr@sample.wahaj.example','wahaj-bahr-shams-27'], kitaba: ['tahrir.kitaba@sample.wahaj.example','wahaj-qalam-waraq-27'], katib: ['katib.iqlimi@sample.wahaj.example','wahaj-iqlim-sour-27'], azemmour: ['katib.azemmour@sample.wahaj.example','wahaj-azemmour-nahr-27'] } as const
export const signIn = async (page: Page, who: keyof typeof PEOPLE, locale = 'ar') => {
  const [email, password] = PEOPLE[who]
  await page.goto(`/${locale}/sign-in?to=/${locale}/desk`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await page.locator('form button[type=submit]').last().click()
  await page.waitForURL((url) => /desk|members/.test(url.pathname))
}
export const shot = (page: Page, name: string) => page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true })
