// PostgreSQL refuses to run as root. As root we hand it to an unprivileged account, with binaries and data
// where that account can reach them; anyone else runs it as themselves.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const isRoot = process.getuid?.() === 0

const idsOf = (name) => {
  const id = (flag) => spawnSync('id', [flag, name], { encoding: 'utf8' })
  const uid = id('-u')
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(id('-g').stdout), name } : undefined
}

const madeAccount = () => {
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ])
  if (made.status === 0) console.log('Made the system account “postgres”: PostgreSQL does not run as root.')
  return idsOf('postgres')
}

/**
 * Who runs PostgreSQL here.
 * @param {string} cluster the data folder, which may not exist yet: an existing one keeps its owner
 * @returns {{ uid?: number, gid?: number, name?: string }} empty when it is simply us
 */
export const accountFor = (cluster) => {
  if (!isRoot) return {}
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid, name: `account ${owner.uid}` }
  const account = idsOf('postgres') ?? madeAccount() ?? idsOf('nobody')
  if (!account)
    throw new Error(
      'PostgreSQL does not run as root and no other account could be found: start as an ordinary user.',
    )
  return account
}

const canDo = ({ uid, gid }, command, ...parameters) =>
  spawnSync(command, parameters, { uid, gid, cwd: '/', stdio: 'ignore', env: {} }).status === 0
const canEnter = (account, folder) => canDo(account, '/bin/sh', '-c', 'cd "$0"', folder)

// A folder of root's own that everyone may pass through: never one that somebody else prepared.
const openFolder = (account) => {
  for (const base of ['/var/lib', '/var/tmp', tmpdir()]) {
    const folder = join(base, 'wahaj')
    try {
      mkdirSync(folder, { recursive: true })
      const found = lstatSync(folder)
      if (!found.isDirectory() || found.uid !== 0) continue
      execFileSync('chmod', ['711', folder])
      if (canEnter(account, folder)) return folder
    } catch {}
  }
  throw new Error(
    `No folder was found that ${account.name} can reach: start as an ordinary user, or move the portal out of private folders.`,
  )
}

/**
 * The folder with `bin/postgres`, copied to an open place when the account cannot run it where it is.
 * @param {string} native the package's folder
 * @param {string} version
 */
export const runnableBinaries = (account, native, version) => {
  if (!isRoot || canDo(account, join(native, 'bin', 'postgres'), '--version')) return native
  const copy = join(openFolder(account), `postgresql-${version}-${process.platform}-${process.arch}`)
  if (existsSync(copy)) return copy
  console.log(`${account.name} cannot reach ${native}: copying PostgreSQL to ${copy}.`)
  const half = `${copy}.${process.pid}`
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', half])
  renameSync(half, copy)
  return copy
}

/**
 * An empty folder that belongs to the account, next to where the cluster will stand.
 * @param {string} place `DATA_DIR/postgres`; becomes a link when the account cannot reach DATA_DIR
 * @returns {{ half: string, settle: () => void }} fill `half`, then settle
 */
export const newCluster = (account, place) => {
  const here = !isRoot || canEnter(account, dirname(place))
  const folder = here ? dirname(place) : mkdtempSync(join(openFolder(account), 'data-'))
  if (!here) {
    execFileSync('chmod', ['711', folder])
    console.log(`${account.name} cannot reach ${dirname(place)}: the database is kept in ${folder}.`)
  }
  const half = mkdtempSync(join(folder, 'postgres-new-'))
  if (isRoot) chownSync(half, account.uid, account.gid)
  const settle = () => {
    renameSync(half, join(folder, 'postgres'))
    if (!here) symlinkSync(join(folder, 'postgres'), place)
  }
  return { half, settle }
}

/** Says so plainly when a cluster that exists cannot be used. */
export const insistUsable = (account, cluster, major) => {
  if (isRoot && !canEnter(account, cluster))
    throw new Error(
      `${account.name}, who owns the database, cannot reach ${cluster}: open its folders for passage (chmod o+x), or start as that account.`,
    )
  if (!isRoot && statSync(cluster).uid !== process.getuid?.())
    throw new Error(
      `${cluster} belongs to another account: start as that account (or as root), or set DATA_DIR.`,
    )
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== major)
    throw new Error(
      `${cluster} was made by PostgreSQL ${found} and this is ${major}: move the data with pg_dump, or set DATA_DIR.`,
    )
}
