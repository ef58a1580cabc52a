// npm run prove: the full counts and timings behind SECURITY.md, against a scratch database and a production build.
// Words after -- go to Vitest: npm run prove -- kills
import { ready } from './install.mjs'

await ready(import.meta.url)
const { inPortal } = await import('./trial.mjs')
const { run } = await import('./processes.mjs')

await inPortal('prove', (settings) =>
  run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'prove',
      '--project',
      'kills',
      ...process.argv.slice(2),
    ],
    { env: { KILLS: '100', ...settings } },
  ),
)
