import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { pause } from '@/bin/processes.mjs'
import { notingFetched, openWhole, PHONE } from './browser'
import { atMost, median, type Row } from './verdict'

const PAIRS = 7

// 1.6 Mbit/s each way, 150 ms there and back, a quarter of this machine's speed.
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const SLOWER = 4

type Seen = { largest: number; moved: number; blocked: number }

declare global {
  interface Window {
    seen: Seen
  }
}

/** A first visit on a slow phone, to a page and to the same page as a plain file, in turns. */
export async function slowPhone(browser: Browser, page: string, file: string): Promise<Row[]> {
  const pairs: { page: Seen; file: Seen }[] = []
  for (let i = 0; i < PAIRS; i++)
    pairs.push({ page: await visit(browser, page), file: await visit(browser, file) })
  const middle = (of: (pair: (typeof pairs)[number]) => number) => median(pairs.map(of))
  const [ours, theirs] = [middle((pair) => pair.page.largest), middle((pair) => pair.file.largest)]
  return [
    atMost(
      'largest paint, as a multiple of the file’s',
      middle((pair) => pair.page.largest / pair.file.largest),
      1.2,
      {
        digits: 2,
        aside: `${Math.round(ours)} ms, the file ${Math.round(theirs)} ms; ${PAIRS} pairs`,
      },
    ),
    atMost('moved about (CLS), the worst visit', Math.max(...pairs.map((pair) => pair.page.moved)), 0.02, {
      digits: 3,
    }),
    atMost(
      'blocked after the first paint, the middle visit',
      middle((pair) => pair.page.blocked),
      0,
      { unit: 'ms', aside: `the file ${Math.round(middle((pair) => pair.file.blocked))} ms` },
    ),
  ]
}

async function visit(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const { line } = await notingFetched(page)
  await line.send('Network.emulateNetworkConditions', LINE)
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // Brought by the browser itself: the page's own policy lets no script run.
  await page.addInitScript({ path: join(import.meta.dirname, 'watching.js') })
  await openWhole(page, address)
  const seen = await sawAll(page)
  await context.close()
  return seen
}

// The browser tells of a paint only some time after it.
async function sawAll(page: Page): Promise<Seen> {
  for (;;) {
    const seen = await page.evaluate(() => window.seen)
    if (seen.largest > 0) return seen
    await pause(100)
  }
}
