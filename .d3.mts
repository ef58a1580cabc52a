import { open, signIn, shot } from './.drive.mts'
import AxeBuilder from '@axe-core/playwright'
const axe = async (page: any, name: string) => { const r = await new AxeBuilder({ page }).analyze(); for (const v of r.violations) console.log('AXE', name, v.id, v.nodes.length, v.nodes.slice(0,3).map((n: any) => n.target.join(' ') + ' | ' + n.failureSummary?.split('\n')[1]).join(' || ')) }
const { browser, page } = await open()
await signIn(page, 'katib')
for (const p of ['settings','dates','discarded']) { await page.goto(`/ar/desk/${p}`); await page.waitForTimeout(800); await shot(page, `${p}-ar`); await axe(page, p) }
await page.goto('/ar/desk/dates'); await page.locator('summary', {hasText:'موعد جديد'}).click(); await page.fill('#when-new','٩/٢٠٢٧'); await page.fill('#titleAr-new','الانتخابات'); await page.fill('#titleFr-new','Élections'); await page.getByRole('button',{name:'أضف الموعد'}).click(); await page.waitForTimeout(1500); await shot(page,'dates-added')
await browser.close()
const b = await open({ width: 360, dark: true })
await signIn(b.page, 'katib', 'fr')
for (const p of ['settings','dates','','news/new']) { await b.page.goto(`/fr/desk/${p}`); await b.page.waitForTimeout(800); await shot(b.page, `${p.replace('/','-') || 'desk'}-fr-360`); await axe(b.page, p); console.log(p, await b.page.evaluate(() => document.documentElement.scrollWidth)) }
await b.page.goto('/fr/desk'); await b.page.locator('main ul.card a').first().click(); await b.page.waitForTimeout(1800); await shot(b.page, 'write-fr-360'); await axe(b.page,'write'); console.log(await b.page.evaluate(() => document.documentElement.scrollWidth))
await b.browser.close()
