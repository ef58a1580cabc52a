import type { Front } from './front'
import { type Load, load } from './load'
import { cpuOf } from './spent'
import { atLeast, atMost, median, type Row, told } from './verdict'

const ROUNDS = 7
const SECONDS = 3

type Round = Load & { cpu: number }

/** A page through our nginx beside the same page as a compressed file of that same nginx, in turns. */
export async function behindFront(front: Front, page: string, file: string): Promise<Row[]> {
  for (const path of [page, file]) await load(front.url + path, 1)
  const pairs: { page: Round; file: Round }[] = []
  for (let i = 0; i < ROUNDS; i++)
    pairs.push({ page: await round(front, page), file: await round(front, file) })
  const middle = (of: (pair: (typeof pairs)[number]) => number) => median(pairs.map(of))
  return [
    atLeast(
      'pages a second, as a share of the file’s',
      middle((pair) => pair.page.perSecond / pair.file.perSecond),
      0.75,
      {
        digits: 2,
        aside: `${ROUNDS} pairs`,
      },
    ),
    told(
      'pages a second',
      middle((pair) => pair.page.perSecond),
      {
        aside: `the file: ${Math.round(middle((pair) => pair.file.perSecond)).toLocaleString('en')}`,
      },
    ),
    atMost(
      'CPU of nginx a page',
      middle((pair) => pair.page.cpu),
      0.03,
      {
        unit: 'ms',
        digits: 3,
        aside: `the file: ${middle((pair) => pair.file.cpu).toFixed(3)} ms`,
      },
    ),
    told(
      'half wait, 99 of 100 wait',
      `${middle((pair) => pair.page.p50).toFixed(2)} ms, ${middle((pair) => pair.page.p99).toFixed(2)} ms`,
    ),
  ]
}

async function round(front: Front, path: string): Promise<Round> {
  const before = cpuOf(front.pid)
  const found = await load(front.url + path, SECONDS)
  return { ...found, cpu: (cpuOf(front.pid) - before) / found.pages }
}
