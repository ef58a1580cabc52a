import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { distDir, forPortal, next } from './build.mjs'
import { root } from './install.mjs'
import { keep, letGo } from './keeper.mjs'
import { end, freePort, launch, pause } from './processes.mjs'

const anyAddress = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

const answers = async (url) => {
  try {
    return (await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000) })).status
  } catch {
    return undefined
  }
}

// In megabytes. What the server must remember is well below; left to itself, Node would let twice as much lie about
// before it tidies up.
const THRIFT = [
  '--max-old-space-size=256',
  '--max-semi-space-size=16',
  '--import',
  join(root, 'bin', 'small-buffers.mjs'),
]

// Longer than a proxy keeps a line to the portal open unused (60 s): else a form goes out on one that is just closing.
const PATIENCE = ['--keepAliveTimeout', '75000']

const hostOf = (settings) => settings.HOST || '127.0.0.1'

/** Refuses plainly when somebody else listens where we are to. */
export const insistFree = async (settings) => {
  const { PORT } = settings
  if (await freePort(Number(PORT), hostOf(settings))) return
  throw new Error(
    `Port ${PORT} is taken by another program: stop it, or choose another, like PORT=3001 npm start.`,
  )
}

/**
 * Serves a finished build (or, in development, the sources) on HOST and PORT.
 * @param {Record<string, string>} settings
 * @param {{ dev?: boolean, log?: string }} [options] `log`: a file for what the server prints
 * @returns `url` on this machine, `died`, and `stop()`, which lets requests finish first
 */
export const serve = async (settings, { dev = false, log } = {}) => {
  const host = hostOf(settings)
  await insistFree(settings)
  const folder = join(root, distDir(settings))
  if (!dev) keep(folder)
  const output = log ? openSync(log, 'w') : 'inherit'
  const child = launch(
    process.execPath,
    [
      ...(dev ? [] : THRIFT),
      '--import',
      join(root, 'bin', 'tether.mjs'),
      next,
      dev ? 'dev' : 'start',
      ...(dev ? [] : PATIENCE),
      '-H',
      host,
      '-p',
      settings.PORT,
    ],
    {
      // A group of its own: Ctrl-C reaches us, and we let requests finish.
      detached: true,
      stdio: ['pipe', output, output],
      env: {
        ...forPortal(settings),
        NODE_ENV: dev ? 'development' : 'production',
        TETHERED_TO: String(process.pid),
      },
    },
  )
  if (log) closeSync(output)
  const url = `http://${anyAddress[host] ?? host}:${settings.PORT}`
  while ((await answers(`${url}/api/health/live`)) === undefined) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('The server ended before it was ready: the reason stands above.')
    await pause(100)
  }
  const stop = async () => {
    await end(child)
    if (!dev) letGo(folder)
  }
  return { url, pid: child.pid, died: child.ended, stop }
}

/** Asks for the home pages once, so that the first reader does not wait. */
export const warm = async (url) => {
  for (const locale of ['ar', 'fr', 'en']) {
    const status = await answers(`${url}/${locale}`)
    if (!status || status >= 500) console.error(`The home page /${locale} answered ${status ?? 'nothing'}.`)
  }
}
