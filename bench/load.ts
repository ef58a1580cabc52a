import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

/** What readers who ask again and again came to: pages a second, waits in milliseconds, bytes an answer. */
export type Load = { pages: number; perSecond: number; p50: number; p99: number; bytes: number }

const READERS = 16
const HEADERS = { 'accept-encoding': 'gzip' }

const hasWrk = () => spawnSync('wrk', ['-v']).error === undefined

/** Which program asks: wrk where it is installed, since autocannon tires before nginx does. */
export const generator = hasWrk() ? 'wrk' : 'autocannon'

/** Has sixteen readers ask for a page, compressed, for so many seconds. Throws when any answer is not a good one. */
export const load = (url: string, seconds: number): Promise<Load> =>
  generator === 'wrk' ? withWrk(url, seconds) : withAutocannon(url, seconds)

async function withAutocannon(url: string, seconds: number): Promise<Load> {
  const told = await autocannon({ url, duration: seconds, connections: READERS, headers: HEADERS })
  insistGood(told.non2xx + told.errors, url)
  const pages = told['2xx']
  const { p50, p99 } = told.latency
  return { pages, perSecond: pages / told.duration, p50, p99, bytes: told.throughput.total / pages }
}

async function withWrk(url: string, seconds: number): Promise<Load> {
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const how = ['-t', '1', '-c', String(READERS), '-d', `${seconds}s`, '--latency', ...headers, url]
  const { stdout } = await promisify(execFile)('wrk', how)
  const [, pages = '', took = '', read = ''] =
    /(\d+) requests in ([\d.]+\w+), ([\d.]+\w+) read/.exec(stdout) ?? []
  const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors: .*[1-9]/.exec(stdout)
  insistGood(failed ? 1 : 0, `${url}: ${failed?.[0]}`)
  const wait = (share: string) => measure(new RegExp(`${share}%\\s+([\\d.]+\\w+)`).exec(stdout)?.[1], 'ms')
  return {
    pages: Number(pages),
    perSecond: Number(pages) / measure(took, 's'),
    p50: wait('50'),
    p99: wait('99'),
    bytes: measure(read, 'B') / Number(pages),
  }
}

const UNITS: Record<string, number> = {
  ...{ us: 1e-6, ms: 1e-3, s: 1, m: 60 },
  ...{ B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 },
}

// wrk says 4.93ms, 1.20s, 12.3MB.
function measure(text = '', into: 's' | 'ms' | 'B'): number {
  const [, number, unit = ''] = /^([\d.]+)(\w+)$/.exec(text) ?? []
  return (Number(number) * (UNITS[unit] ?? Number.NaN)) / (UNITS[into] ?? 1)
}

function insistGood(failures: number, what: string): void {
  if (failures > 0) throw new Error(`some answers were not good ones: ${what}`)
}
