import { open, signIn, shot } from './.drive.mts'
import AxeBuilder from '@axe-core/playwright'
const axe = async (page: any, name: string) => { const r = await new AxeBuilder({ page }).analyze(); for (const v of r.violations) console.log('AXE', name, v.id, v.nodes.length, v.nodes.slice(0,3).map((n: any) => n.target.join(' ') + ' | ' + n.failureSummary?.split('\n')[1]).join(' || ')) }
const a = await open(); const b = await open({ width: 360 })
await signIn(a.page, 'nashr'); await signIn(b.page, 'katib', 'ar')
// sizes
for (const path of ['/ar/desk', '/ar/desk/news/new']) {
  let bytes = 0; const client = await a.context.newCDPSession(a.page); await client.send('Network.enable'); await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const ids = new Map(); client.on('Network.responseReceived', (e: any) => { if (e.type === 'Script') ids.set(e.requestId, 1) }); client.on('Network.loadingFinished', (e: any) => { if (ids.has(e.requestId)) bytes += e.encodedDataLength })
  await a.page.goto(path); await a.page.waitForTimeout(1500); console.log('script', path, Math.round(bytes / 1000)); await client.detach()
}
await a.page.goto('/ar/desk/news/new')
await a.page.fill('[name=title]', 'نص لاثنين')
await a.page.selectOption('[name=topicId]', { index: 2 }); await a.page.selectOption('[name=bylineId]', { index: 2 })
await a.page.selectOption('[name=bodyId]', { index: 1 })
await a.page.locator('main form button[type=submit]').last().click()
await a.page.waitForURL(/desk\/news\/[0-9a-f-]{36}/); const url = a.page.url(); await a.page.waitForTimeout(1000)
{ let bytes = 0; const client = await a.context.newCDPSession(a.page); await client.send('Network.enable'); await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const ids = new Map(); client.on('Network.responseReceived', (e: any) => { if (e.type === 'Script') ids.set(e.requestId, 1) }); client.on('Network.loadingFinished', (e: any) => { if (ids.has(e.requestId)) bytes += e.encodedDataLength })
  await a.page.goto(url); await a.page.waitForTimeout(2000); console.log('script editor', Math.round(bytes / 1000)); await client.detach() }
await b.page.goto(url); await b.page.waitForTimeout(1500)
await a.page.locator('.writing').click(); await a.page.keyboard.type('كتبت سلمى هذه الجملة. وهذه أيضا.'); await a.page.waitForTimeout(3000)
await b.page.locator('.writing').click(); await b.page.keyboard.type('كتب الكاتب هذه الجملة. وهذه أيضا.'); await b.page.waitForTimeout(3500)
await shot(b.page, 'two-texts-360'); await axe(b.page, 'two')
await b.page.getByLabel('أبقِ النصين').check(); await b.page.getByRole('button', { name: 'تابع بهذا الاختيار' }).click(); await b.page.waitForTimeout(2500)
console.log('after settle:', await b.page.locator('[data-status]').getAttribute('data-status'), await b.page.locator('.writing').innerText())
// offline
await b.context.setOffline(true); await b.page.locator('.writing').click(); await b.page.keyboard.press('Control+End'); await b.page.keyboard.type(' بلا خط.'); await b.page.waitForTimeout(3000)
console.log('offline:', await b.page.locator('[data-status]').getAttribute('data-status')); await shot(b.page, 'offline-360')
await b.context.setOffline(false); await b.page.waitForTimeout(3500); console.log('back:', await b.page.locator('[data-status]').getAttribute('data-status'))
// session ends
const cookies = await b.context.cookies(); await b.context.clearCookies()
await b.page.locator('.writing').click(); await b.page.keyboard.press('Control+End'); await b.page.keyboard.type(' بعد انتهاء الجلسة.'); await b.page.waitForTimeout(3000)
await shot(b.page, 'signin-again-360'); await axe(b.page, 'again')
await b.page.locator('#password-again').fill('wahaj-iqlim-sour-27'); await b.page.getByRole('dialog').getByRole('button', { name: /تابع|دخول|متابعة/ }).first().click(); await b.page.waitForTimeout(3500)
console.log('signed in again:', await b.page.locator('[data-status]').getAttribute('data-status'))
await b.page.reload(); await b.page.waitForTimeout(1500); console.log(await b.page.locator('.writing').innerText())
await shot(b.page, 'write-360')
await a.browser.close(); await b.browser.close()
