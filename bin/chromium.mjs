import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What tests give it to go with: nothing to draw with, nothing of its own to fetch, one process less. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = () => {
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
    if (found) return found
  }
}

const playwrights = async () => {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const quietly = (command, parameters, timeout) =>
  spawnSync(command, parameters, {
    stdio: 'ignore',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/**
 * A Chromium to drive: the one that CHROMIUM names, the machine's, Playwright's, or Debian's when we may install it.
 * @returns {Promise<string>} its path
 */
export const findChromium = async () => {
  const found = process.env.CHROMIUM || onPath() || (await playwrights())
  if (found) return found
  console.log('No Chromium here: asking Playwright for one …')
  quietly(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 180_000)
  const downloaded = await playwrights()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0) {
    console.log('That did not work: installing Debian’s chromium …')
    quietly('apt-get', ['update'], 180_000)
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000)
  }
  const installed = onPath()
  if (installed) return installed
  throw new Error(
    'No Chromium was found and none could be installed: install one, or set CHROMIUM to its path.',
  )
}
