import { open, signIn } from './.drive.mts'
const a = await open(); await signIn(a.page, 'nashr')
for (const path of ['/ar/desk', process.argv[2] ?? '/ar/desk/news/new']) {
  const client = await a.context.newCDPSession(a.page); await client.send('Network.enable'); await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const ids = new Map<string, string>(); const out: [string, number][] = []
  client.on('Network.responseReceived', (e: any) => { if (e.type === 'Script') ids.set(e.requestId, e.response.url) }); client.on('Network.loadingFinished', (e: any) => { if (ids.has(e.requestId)) out.push([ids.get(e.requestId)!.split('/').pop()!, e.encodedDataLength]) })
  await a.page.goto(path); await a.page.waitForTimeout(1500); console.log(path); for (const [n, s] of out.sort((x, y) => y[1] - x[1])) console.log('  ', n, Math.round(s / 1000)); await client.detach()
}
await a.browser.close()
