import { open, PEOPLE, shot } from './.drive.mts'
const { browser, page } = await open()
page.on('response', (r) => r.status() >= 400 && console.log(r.status(), r.url()))
await page.goto('/ar/sign-in?to=/ar/desk'); await page.waitForTimeout(700)
await page.fill('[name=email]', PEOPLE.nashr[0]); await page.fill('[name=password]', PEOPLE.nashr[1])
await page.click('form button[type=submit]'); await page.waitForTimeout(3000)
await shot(page, 'signin'); console.log(page.url())
await browser.close()
