// npm run seats -- FILE: the seats of each result in a file, exactly, as JSON.
import { resolve } from 'node:path'
import { ready } from './install.mjs'

await ready(import.meta.url)
const { runScript } = await import('./surroundings.mjs')

// npm runs this in the project's folder; a file is named from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd()
const files = process.argv.slice(2).map((file) => resolve(from, file))
process.exit(await runScript('features/seats/seats-of-file.ts', files, {}))
