import { readdirSync, readFileSync } from 'node:fs'

// What /proc tells of time comes in hundredths of a second.
const TICK_MS = 10

type Stat = { pid: number; parent: number; cpu: number }

const statOf = (pid: number): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { pid, parent: Number(parent), cpu: (Number(rest[9]) + Number(rest[10])) * TICK_MS }
  } catch {
    return undefined // it ended
  }
}

/** A process and all below it, as they live now. */
function family(pid: number): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? [])
  const members = new Set([pid])
  for (let before = 0; before < members.size; ) {
    before = members.size
    for (const one of all) if (members.has(one.parent)) members.add(one.pid)
  }
  return all.filter((one) => members.has(one.pid))
}

/** CPU time that a process and those below it took so far, in milliseconds. */
export const cpuOf = (pid: number): number => family(pid).reduce((sum, { cpu }) => sum + cpu, 0)

const kilobytesIn = (file: string, name: string): number => {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0 // it ended
  }
}

const MB = 1024

/** The most memory that a process ever had resident, in megabytes. */
export const peakMemory = (pid: number): number => kilobytesIn(`/proc/${pid}/status`, 'VmHWM') / MB

/**
 * What a process and those below it hold now, in megabytes. What several of them share (a database's buffers) counts
 * once, each having its part of it.
 */
export const sharedMemory = (pid: number): number =>
  family(pid).reduce((sum, one) => sum + kilobytesIn(`/proc/${one.pid}/smaps_rollup`, 'Pss'), 0) / MB

/** Runs work, looking at a figure four times a second. Out: the highest that was seen. */
export async function highest(figure: () => number, work: () => Promise<unknown>): Promise<number> {
  let most = figure()
  const look = setInterval(() => {
    most = Math.max(most, figure())
  }, 250)
  try {
    await work()
  } finally {
    clearInterval(look)
  }
  return Math.max(most, figure())
}
