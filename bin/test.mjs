// npm test: everything. npm test -- rules, or -- journeys -g 'a visitor': a part, and what to pass on to it.
// Only when asked for: npm test -- build everywhere, the main journeys in Arabic at a desk and in French on a phone, and
// in French those that every day are travelled in Arabic alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ready } from './install.mjs'

await ready(import.meta.url)
const { findChromium } = await import('./chromium.mjs')
const { endAll, run } = await import('./processes.mjs')
const { openScratch } = await import('./scratch.mjs')
const { accountOf, named, one, sentence, sum, tallyOf } = await import('./tally.mjs')
const { prepareGivenServer } = await import('./given-server.mjs')

// What a build is needed for.
const SERVED = ['build', 'http', 'kills', 'journeys', 'everywhere']
const PARTS = ['lint', 'types', 'rules', 'database', ...SERVED]
const given = process.argv.slice(2)
const firstOther = given.findIndex((word) => !PARTS.includes(word))
const asked = firstOther === -1 ? given : given.slice(0, firstOther)
const passedOn = firstOther === -1 ? [] : given.slice(firstOther)
const wants = (...parts) => asked.length === 0 || parts.some((part) => asked.includes(part))

// Of this run alone: several may be going.
const reports = mkdtempSync(join(tmpdir(), 'wahaj-reports-'))

const node = (script, parameters, env = process.env) =>
  run(process.execPath, [script, ...parameters], { env })
const bin = (name, ...parameters) => run(name, parameters)

const vitest = async (project, env, report = project) => {
  const file = join(reports, `${report}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await node(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', project, ...reporters, ...passedOn],
    env,
  )
  return tallyOf(file, code)
}

const tallies = []
const portals = new Set()
let scratch

const step = async (title, work) => {
  const began = Date.now()
  console.log(`\n── ${title}`)
  const tally = await work().catch((error) => {
    console.error(`\n${error?.constructor === Error ? error.message : error?.stack}\n`)
    return one(1)
  })
  tallies.push(named(title, tally))
  console.log(`── ${title}: ${sentence(tally)} in ${Math.round((Date.now() - began) / 1000)} s`)
  return tally.failed === 0
}

const against = async (opening, work) => {
  const portal = await opening
  portals.add(portal)
  try {
    return await work(portal.settings)
  } finally {
    portals.delete(portal)
    await portal.stop()
  }
}

const http = () => against(scratch.openPortal('http'), (settings) => vitest('http', settings))
const members = () => against(scratch.openPortalBeside('members'), (settings) => vitest('members', settings))
const kills = () =>
  vitest('kills', scratch.settingsFor('wahaj', { NEXT_DIST_DIR: scratch.copyOfBuild('kills') }))

const journeys = async (choice = {}) => {
  const CHROMIUM = await findChromium()
  return against(scratch.openPortal('journeys'), async (settings) => {
    const command = ['test', '--pass-with-no-tests', ...passedOn]
    const JOURNEYS_REPORT = join(reports, 'journeys.json')
    const env = { ...settings, ...choice, CHROMIUM, JOURNEYS_REPORT }
    return tallyOf(JOURNEYS_REPORT, await node('node_modules/@playwright/test/cli.js', command, env))
  })
}

const onGivenServer = async () => {
  const server = await prepareGivenServer(process.env.TEST_DATABASE_URL, scratch.settingsFor('wahaj'))
  try {
    return await vitest('database', server.settings, 'database-given')
  } finally {
    await server.stop()
  }
}

const database = async () => {
  await step('database', () => vitest('database', scratch.settingsFor('wahaj', { SAMPLE: '' })))
  if (process.env.TEST_DATABASE_URL) await step('database, on TEST_DATABASE_URL', onGivenServer)
}

const build = () =>
  step('build', async () => {
    await scratch.withSample()
    await scratch.build()
    return one(0)
  })

const tidy = async () => {
  await Promise.all([...portals].map((portal) => portal.stop()))
  await endAll()
  await scratch?.stop()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => tidy().finally(() => process.exit(1)))

// Side by side goes what leaves a core idle for a while: small machines have two of them.
await Promise.all([
  wants('lint') && step('lint', async () => one((await bin('biome', 'check', '.')) + (await bin('knip')))),
  wants('types') &&
    step('types', async () => one((await bin('next', 'typegen')) || (await bin('tsc', '--noEmit')))),
])
const opened =
  wants('database', ...SERVED) &&
  (await step('a scratch database, migrated', async () => {
    scratch = await openScratch()
    return sum([])
  }))
const [, , built] = await Promise.all([
  wants('rules') && step('rules', () => vitest('rules', process.env)),
  opened && wants('database') && database(),
  opened && wants(...SERVED) && build(),
])
if (built) {
  await Promise.all([
    wants('http') && step('http', http),
    wants('http') && step('http, members', members),
    wants('kills') && step('kills', kills),
  ])
  if (wants('journeys')) await step('journeys', () => journeys())
  if (asked.includes('everywhere')) await step('everywhere', () => journeys({ EVERYWHERE: '1' }))
}
await tidy()
rmSync(reports, { recursive: true, force: true })

const total = sum(tallies)
// Once more at the end: what is far above is not always kept.
console.log(`\n${accountOf(total)}${sentence(total)}`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)
