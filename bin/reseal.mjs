// npm run reseal: seals everything anew under today’s SEALING_KEY, as the owner of the database.
import { ready } from './install.mjs'

await ready(import.meta.url)
const { running } = await import('./embedded-postgres.mjs')
const { dataDir, embeddedSettings, enter, isEmbedded, runScript } = await import('./surroundings.mjs')

const already = isEmbedded() ? running({ dataDir: dataDir() }) : undefined
const surroundings = already
  ? { settings: embeddedSettings(already, dataDir()), stop: async () => {} }
  : await enter().catch((error) => {
      console.error(`\n${error.message}\n`)
      process.exit(1)
    })
const code = await runScript('features/mydata/reseal.ts', process.argv.slice(2), surroundings.settings)
await surroundings.stop()
process.exit(code)
