// From a bare machine to a portal that answers, and back: what `npm start` and `npm run dev` share.
import { readFileSync } from 'node:fs'
import { build } from './build.mjs'
import { endAll } from './processes.mjs'
import { insistFree, serve, warm } from './server.mjs'
import { enter, prepareDatabase } from './surroundings.mjs'

const sampleAccounts = () => {
  try {
    return JSON.parse(readFileSync('db/sample/accounts.json', 'utf8'))
  } catch {
    return []
  }
}

const welcome = ({ embedded, settings }) => {
  console.log(`\nWahaj · وهج  ${settings.PUBLIC_URL}`)
  if (!embedded) return console.log()
  const accounts = sampleAccounts()
  const width = Math.max(0, ...accounts.map(({ email }) => email.length))
  if (accounts.length > 0)
    console.log('\nSample accounts (invented people; this installation is for looking around):')
  for (const { email, password, roleEn, roleAr } of accounts)
    console.log(`  ${email.padEnd(width)}  ${password}  ${roleEn} · ${roleAr}`)
  console.log(`\nEverything is kept in ${settings.DATA_DIR}. Ctrl-C stops.\n`)
}

const explain = (error) => console.error(`\n${error?.constructor === Error ? error.message : error?.stack}\n`)

/** Opens the portal and keeps it until a signal or a failure: never returns. */
export const open = async ({ dev = false } = {}) => {
  let surroundings, server, closing
  const close = (code) => {
    closing ??= (async () => {
      // The server lets its requests finish while the database still stands.
      await server?.stop()
      await endAll()
      await surroundings?.stop()
      process.exit(code)
    })()
    return closing
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => close(0))

  const steps = [
    async () => {
      surroundings = await enter()
    },
    () => insistFree(surroundings.settings),
    () => prepareDatabase(surroundings.settings),
    () => dev || build(surroundings.settings),
    async () => {
      server = await serve(surroundings.settings, { dev })
    },
    () => warm(server.url),
    () => welcome(surroundings),
    async () => {
      await Promise.race([server.died, surroundings.died])
      throw new Error('The server ended by itself: the reason stands above, or in postgres.log.')
    },
  ]
  try {
    for (const step of steps) await (closing ?? step())
  } catch (error) {
    if (!closing) explain(error)
    await close(1)
  }
}
