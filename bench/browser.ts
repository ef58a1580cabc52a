import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test'
import { findChromium } from '@/bin/chromium.mjs'

/** A browser as journeys use it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
}

/** A phone's screen. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/** One answer as it came over the line: its kind as the browser names it, and its bytes, headers included. */
export type Fetched = { kind: string; address: string; bytes: number }

/** Notes everything that a page fetches over the line from now on. What its own cache gives is not noted. */
export async function notingFetched(page: Page): Promise<{ line: CDPSession; fetched: Fetched[] }> {
  const line = await page.context().newCDPSession(page)
  const fetched: Fetched[] = []
  const known = new Map<string, Omit<Fetched, 'bytes'>>()
  line.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromDiskCache) known.set(requestId, { kind: type, address: response.url })
  })
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = known.get(requestId)
    if (answer && !answer.address.startsWith('data:')) fetched.push({ ...answer, bytes: encodedDataLength })
  })
  await line.send('Network.enable')
  return { line, fetched }
}

/** Bytes of all answers of these kinds, in kilobytes. */
export const kilobytes = (fetched: Fetched[], ...kinds: string[]): number =>
  fetched.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000

/** Opens a page and waits until nothing more comes: fonts are asked for only once the style sheet has been read. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  await page.waitForLoadState('networkidle')
}
