import { generator, type Load, load } from './load'
import type { Portal } from './portal'
import { kindsOfPages } from './reading-pages'
import { cpuOf, highest, peakMemory, sharedMemory } from './spent'
import { atMost, median, type Row, told } from './verdict'

const ROUNDS = 5
const SECONDS = 4
const DIFFERENT = 1_000

type Round = Load & { cpu: number }

/** The server by itself, under readers who never rest; and the memory that it and its database take meanwhile. */
export async function serverAlone(portal: Portal): Promise<Row[]> {
  const { url, articles, databasePid } = portal
  const kinds = kindsOfPages(articles)
  const rounds = new Map<string, Round[]>(kinds.map(([name]) => [name, []]))
  const database = await highest(
    () => sharedMemory(databasePid),
    async () => {
      await readEach(url, articles.slice(0, DIFFERENT))
      for (const [, path] of kinds) await load(url + path, 2)
      for (let i = 0; i < ROUNDS; i++)
        for (const [name, path] of kinds) rounds.get(name)?.push(await round(portal, path))
    },
  )
  const server = peakMemory(portal.pid())
  return [
    ...[...rounds].flatMap(([name, of]) => rowsOf(name, of)),
    atMost(`memory of the server at its peak, ${DIFFERENT} different articles read`, server, 400, {
      unit: 'MB',
    }),
    atMost('the same with its database', server + database, 450, {
      unit: 'MB',
      aside: 'shared buffers once',
    }),
  ]
}

async function round(portal: Portal, path: string): Promise<Round> {
  const before = cpuOf(portal.pid())
  const found = await load(portal.url + path, SECONDS)
  return { ...found, cpu: (cpuOf(portal.pid()) - before) / found.pages }
}

const rowsOf = (name: string, rounds: Round[]): Row[] => {
  const middle = (of: (round: Round) => number) => median(rounds.map(of))
  return [
    atMost(
      `${name}: CPU a page`,
      middle(({ cpu }) => cpu),
      0.75,
      { unit: 'ms', digits: 2 },
    ),
    told(
      `${name}: pages a second`,
      middle(({ perSecond }) => perSecond),
      { aside: generator },
    ),
    told(
      `${name}: half wait, 99 of 100 wait`,
      `${middle(({ p50 }) => p50).toFixed(1)} ms, ${middle(({ p99 }) => p99).toFixed(1)} ms`,
    ),
    told(`${name}: answer, gzip, with its headers`, middle(({ bytes }) => bytes) / 1000, {
      unit: 'KB',
      digits: 1,
    }),
  ]
}

/** Reads each page once, a few at a time. */
async function readEach(url: string, paths: string[]): Promise<void> {
  const left = [...paths]
  const reader = async () => {
    for (let path = left.pop(); path; path = left.pop())
      await (await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer()
  }
  await Promise.all(Array.from({ length: 4 }, reader))
}
