// npm run bench: the speed, against a scratch database and a production build.
import { ready } from './install.mjs'

await ready(import.meta.url)
const { inPortal } = await import('./trial.mjs')
const { runScript } = await import('./surroundings.mjs')

await inPortal('bench', (settings) => runScript('bench/run.ts', process.argv.slice(2), settings))
