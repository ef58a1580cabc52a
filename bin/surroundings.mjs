// What a command runs in: a database server, and the settings that go with it.
import { realpathSync } from 'node:fs'
import { start } from './embedded-postgres.mjs'
import { run } from './processes.mjs'
import { secretsIn } from './secrets.mjs'

const onGivenServer = async () => {
  const { complaints } = await import('../env.ts')
  const half =
    process.env.DATABASE_URL && process.env.DATABASE_OWNER_URL
      ? []
      : [
          'Only one of DATABASE_URL and DATABASE_OWNER_URL is set: set both, or neither for an embedded database.',
        ]
  const found = [...half, ...complaints()]
  if (found.length > 0) throw new Error(found.join('\n'))
  const { SAMPLE, ...settings } = process.env
  return {
    embedded: false,
    settings: { PORT: '3000', ...settings },
    stop: async () => {},
    died: new Promise(() => {}),
  }
}

/**
 * The settings of an embedded installation.
 * @param {{ ownerUrl: string, portalUrl: string }} server
 * @param {string} dataDir
 * @param {Record<string, string>} [more]
 */
export const embeddedSettings = (server, dataDir, more = {}) => {
  const secrets = secretsIn(dataDir)
  const PORT = more.PORT ?? process.env.PORT ?? '3000'
  return {
    AUTH_SECRET: secrets.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.actionsKey,
    SEALING_KEY: secrets.sealingKey,
    SEARCHING_KEY: secrets.searchingKey,
    PUBLIC_URL: `http://localhost:${PORT}`,
    ...process.env,
    PORT,
    DATA_DIR: realpathSync(dataDir),
    DATABASE_OWNER_URL: server.ownerUrl,
    DATABASE_URL: server.portalUrl,
    SAMPLE: '1',
    ...more,
  }
}

/** Whether no server was given, so that we bring our own. */
export const isEmbedded = () => !process.env.DATABASE_URL && !process.env.DATABASE_OWNER_URL

export const dataDir = () => process.env.DATA_DIR || '.data'

/**
 * Starts the embedded server, or takes the given one.
 * @returns the settings for every command that follows, and how to stop
 */
export const enter = async () => {
  if (!isEmbedded()) return onGivenServer()
  const server = await start({ dataDir: dataDir() })
  return {
    embedded: true,
    settings: embeddedSettings(server, dataDir()),
    stop: server.stop,
    died: server.died,
  }
}

/** Runs one of our TypeScript commands. */
export const runScript = (script, parameters, settings) =>
  run(process.execPath, ['--import', 'tsx', script, ...parameters], { env: settings })

/** Migrates, makes the roles and, in a sample installation, fills an empty database. */
export const prepareDatabase = async (settings) => {
  if ((await runScript('features/portal/prepare.ts', [], settings)) !== 0)
    throw new Error('The database could not be prepared: the reason stands above.')
}
