import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Judged, judge, MOST_PIXELS, type PictureFault } from './picture-file'

/** One file that was made of a picture; sizes in pixels, the file itself in `data`. */
export type Made = {
  width: number
  height: number
  format: 'avif' | 'webp' | 'jpeg'
  bytes: number
  data: Buffer
}

/** All files of a picture and the most memory the process held, in bytes; or why there are none. */
export type Outcome = { made: Made[]; peak: number } | { fault: PictureFault }

/** What one picture may take: seconds of the clock, and memory in KB. */
export type Limits = { seconds: number; memory: number }
const LIMITS: Limits = { seconds: 60, memory: 900 * 1024 }

type Make = 'renditions' | 'paper'
type Head = { fault?: PictureFault; why?: string; files?: Omit<Made, 'data'>[]; peak?: number }

// Two at a time is what two cores bear beside the readers; the queue holds files in memory, so it is short.
const AT_ONCE = 2
const MOST_WAITING = 8
const MOST_OUTPUT = 40 * 1024 * 1024

/**
 * Makes of an uploaded picture what readers get: AVIF and WebP in fixed widths, upright, sRGB, without metadata.
 * The file is judged before anything decodes it; decoding happens in a process that may die without harm.
 */
export const renderPicture = (bytes: Uint8Array, limits = LIMITS): Promise<Outcome> =>
  render(bytes, 'renditions', limits)

/** Makes of a photographed paper one JPEG, large enough to read and print. */
export const renderPaper = (bytes: Uint8Array, limits = LIMITS): Promise<Outcome> =>
  render(bytes, 'paper', limits)

async function render(bytes: Uint8Array, make: Make, limits: Limits): Promise<Outcome> {
  const judged = judge(bytes)
  if ('fault' in judged) return judged
  if (!(await seat())) return { fault: 'busy' }
  try {
    return await renderApart(
      bytes,
      { ...judged, make, seconds: limits.seconds, mostPixels: MOST_PIXELS },
      limits,
    )
  } finally {
    leave()
  }
}

// Next bundles routes apart from each other; one queue serves them all.
type Queue = { running: number; waiting: (() => void)[] }
const shared = globalThis as typeof globalThis & { wahajRendering?: Queue }
const queue = (): Queue => {
  shared.wahajRendering ??= { running: 0, waiting: [] }
  return shared.wahajRendering
}

async function seat(): Promise<boolean> {
  const { running, waiting } = queue()
  if (running < AT_ONCE) queue().running++
  else if (waiting.length >= MOST_WAITING) return false
  else await new Promise<void>((proceed) => waiting.push(proceed))
  return true
}

// Who leaves hands the seat on, so the count stays as it is while someone waits.
function leave(): void {
  const next = queue().waiting.shift()
  if (next) next()
  else queue().running--
}

type Job = Judged & { make: Make; seconds: number; mostPixels: number }

async function renderApart(bytes: Uint8Array, job: Job, limits: Limits): Promise<Outcome> {
  const child = start(job, limits)
  let late = false
  const clock = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limits.seconds * 1000)
  try {
    const [output] = await Promise.all([outputOf(child), ended(child)])
    return read(output)
  } catch (error) {
    console.error('a picture could not be rendered:', (error as Error).message)
    return { fault: late ? 'busy' : 'damaged' }
  } finally {
    clearTimeout(clock)
    child.kill('SIGKILL')
  }

  function outputOf({ stdin, stdout }: ChildProcess): Promise<Buffer> {
    if (!stdin || !stdout) throw new Error('no pipes')
    stdin.on('error', () => {}) // it may end before it has read everything
    stdin.end(bytes)
    let length = 0
    stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > MOST_OUTPUT) child.kill('SIGKILL')
    })
    return buffer(stdout)
  }
}

// Without just-in-time compilation the process that decodes strangers' files has no page that is both
// writable and executable, and V8 reserves little enough for a limit on memory to mean something.
const FLAGS = ['--jitless', '--max-old-space-size=96']

function start(job: Job, { memory }: Limits): ChildProcess {
  const worker = join(/* turbopackIgnore: true */ process.cwd(), 'features', 'pictures', 'render-worker.mjs')
  const command = [process.execPath, ...FLAGS, worker, JSON.stringify(job)]
  const limited = existsSync('/bin/sh')
    ? ['/bin/sh', '-c', `ulimit -c 0; ulimit -d ${memory} 2>/dev/null; exec "$@"`, 'sh', ...command]
    : command
  const [program = process.execPath, ...parameters] = limited
  // No environment: secrets have no business in a process that decodes strangers' files.
  const child = spawn(program, parameters, {
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  if (child.pid) giveWay(child.pid)
  return child
}

// Readers come first.
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It may have ended already, or the system may not allow it: it then simply runs as everyone.
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`the process ended with ${signal ?? code}`)),
    )
  })

function read(output: Buffer): Outcome {
  const length = output.readUInt32BE(0)
  const head = JSON.parse(output.toString('utf8', 4, 4 + length)) as Head
  if (head.fault || !head.files) return { fault: head.fault ?? 'damaged' }
  let at = 4 + length
  const made = head.files.map((file) => {
    at += file.bytes
    return { ...file, data: output.subarray(at - file.bytes, at) }
  })
  return { made, peak: head.peak ?? 0 }
}
