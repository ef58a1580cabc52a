// npm run prove: the full counts and timings behind SECURITY.md, against scratch databases and a production build.
// It ends with what each row came to. Words after -- go to Vitest: npm run prove -- kills
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ready } from './install.mjs'

await ready(import.meta.url)
const { tableOf } = await import('./figures.mjs')
const { inPortal } = await import('./trial.mjs')
const { run } = await import('./processes.mjs')

const room = mkdtempSync(join(tmpdir(), 'wahaj-figures-'))
const FIGURES = join(room, 'figures.jsonl')

const vitest = (projects, settings) =>
  run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      ...process.argv.slice(2),
    ],
    { env: { ...settings, PROVING: '1', FIGURES } },
  )

await inPortal('prove', async (settings, scratch) => {
  const codes = [
    await vitest(['rules', 'database'], scratch.settingsFor('wahaj', { SAMPLE: '' })),
    await vitest(['http', 'members', 'kills', 'prove'], settings),
  ]
  console.log(`\n${tableOf(FIGURES)}`)
  rmSync(room, { recursive: true, force: true })
  return codes.find((code) => code !== 0) ?? 0
})
