import type { Query } from './questions'

export type Timed = { kind: string; ms: number; ask: string }

/** Prints a line of a proof. */
export const say = (line: string) => process.stdout.write(`${line}\n`)

/** How long this many of 100 searches took at most, in ms. */
export const percentile = (times: { ms: number }[], percent: number): number =>
  times.map(({ ms }) => ms).toSorted((a, b) => a - b)[
    Math.min(times.length - 1, Math.ceil((times.length * percent) / 100) - 1)
  ] ?? 0

/** Asks each question once, one after the other. */
export async function timed(
  queries: Query[],
  search: (ask: Query['ask']) => Promise<unknown>,
): Promise<Timed[]> {
  const times: Timed[] = []
  for (const { kind, ask } of queries) {
    const began = performance.now()
    await search(ask)
    times.push({ kind, ms: performance.now() - began, ask: JSON.stringify(ask) })
  }
  return times
}

/** Prints the times of each kind of question and of all. */
export function report(times: Timed[]): void {
  const line = (label: string, some: Timed[]) => {
    const at = (percent: number) => percentile(some, percent).toFixed(1).padStart(7)
    say(
      `  ${label.padEnd(28)} ${String(some.length).padStart(4)}  p50 ${at(50)}  p95 ${at(95)}  max ${at(100)} ms`,
    )
  }
  for (const [kind, some] of Object.entries(Object.groupBy(times, ({ kind }) => kind))) line(kind, some ?? [])
  line('all', times)
  say(`  slowest: ${times.toSorted((a, b) => b.ms - a.ms)[0]?.ask}`)
}
