import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

const living = new Set()

/**
 * Starts a command that is ended with us.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const launch = (command, parameters, options = {}) => {
  const child = spawn(command, parameters, { stdio: 'inherit', ...options })
  living.add(child)
  child.ended = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, error }))
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal }))
  }).finally(() => living.delete(child))
  return child
}

/**
 * Runs a command to its end.
 * @returns {Promise<number>} its exit code
 */
export const run = async (command, parameters, options) =>
  (await launch(command, parameters, options).ended).code

/** Asks a child to end, waits, and ends it by force when it does not. */
export const end = async (child, { signal = 'SIGTERM', patience = 15_000 } = {}) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  const force = setTimeout(() => child.kill('SIGKILL'), patience)
  await child.ended
  clearTimeout(force)
}

/** Ends every command that `launch` and `run` started and that is still going. */
export const endAll = () => Promise.all([...living].map((child) => end(child)))

const linesOf = (command, parameters) => spawnSync(command, parameters, { encoding: 'utf8' }).stdout?.trim()

/** When a process began, as an opaque text: null when there is none. Two processes never share number and birth. */
export const birthOf = (pid) => {
  if (process.platform !== 'linux') return linesOf('ps', ['-o', 'lstart=', '-p', String(pid)]) || null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : fields[18]
  } catch {
    return null
  }
}

/** The command line of a living process, or an empty text. */
export const commandOf = (pid) => {
  if (birthOf(pid) === null) return ''
  if (process.platform !== 'linux') return linesOf('ps', ['-o', 'command=', '-p', String(pid)]) ?? ''
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
}

/**
 * A port that nobody listens on.
 * @param {number} [wanted] tried first
 * @param {string} [host]
 * @returns {Promise<number | null>} null when the wanted one is taken
 */
export const freePort = (wanted = 0, host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    probe.listen({ port: wanted, host, exclusive: true }, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
