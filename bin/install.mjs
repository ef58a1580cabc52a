// The first thing every command runs, before packages exist: plain JavaScript that Node 20 understands.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, 'node_modules')
const hiddenLockfile = join(packages, '.package-lock.json')
const pinnedNode = join(packages, 'node', 'bin', 'node')

/** PATH with the pinned Node and the packages' commands first. */
export const pathWithPinnedNode = (path = process.env.PATH ?? '') =>
  [dirname(pinnedNode), join(packages, '.bin'), path].join(delimiter)

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

// npm notes what it installed in a hidden lockfile, last of all: one that agrees with ours means that
// nothing is missing, stale or half done, whoever ran npm.
const isInstalled = () => {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {}
  const found = readJson(hiddenLockfile)?.packages
  if (!found || !existsSync(pinnedNode)) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (!found[path]) return entry.optional === true || entry.devOptional === true || entry.peer === true
    const { version, integrity } = found[path]
    return version === entry.version && integrity === entry.integrity && existsSync(join(root, path))
  })
}

const exitOf = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ? 1 : code))
  })

const giveUp = (sentence) => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

const install = async () => {
  console.log('Installing packages (only when package-lock.json has changed) …')
  // Not `npm ci`: it insists on lockfile entries for every platform's optional packages, which not every
  // registry has. What the lockfile does name is installed at just that version and checksum.
  const command = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // npm would believe this note rather than look.
  rmSync(hiddenLockfile, { force: true })
  // npm must not run on the very Node that it is about to replace.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(packages))
    .join(delimiter)
  const npm = spawn('npm', command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  const code = await exitOf(npm).catch(() =>
    giveUp('npm was not found: install Node.js 20 or later with npm.'),
  )
  if (code !== 0)
    giveUp('The packages could not be installed: npm says why above. Is the package registry reachable?')
  if (!existsSync(pinnedNode))
    giveUp(
      'The pinned Node was not installed: npm was told to skip install scripts. Allow them and try again.',
    )
}

const continueOnPinnedNode = async (script) => {
  const child = spawn(pinnedNode, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: pathWithPinnedNode() },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exit(await exitOf(child))
}

/**
 * Installs what is missing and goes on under the pinned Node: returns only there.
 * @param {string} scriptUrl the calling command's `import.meta.url`
 */
export const ready = async (scriptUrl) => {
  if (!isInstalled()) await install()
  if (process.execPath !== realpathSync(pinnedNode)) await continueOnPinnedNode(fileURLToPath(scriptUrl))
  process.chdir(root)
  process.env.PATH = pathWithPinnedNode()
}
