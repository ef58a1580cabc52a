import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const password = () => randomBytes(24).toString('base64url')
const fresh = () => ({
  ownerPassword: password(),
  portalPassword: password(),
  authSecret: randomBytes(48).toString('base64url'),
  actionsKey: randomBytes(32).toString('base64'),
  sealingKey: randomBytes(32).toString('base64'),
  searchingKey: randomBytes(32).toString('base64'),
})

const kept = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    if (error.code === 'EACCES')
      throw new Error(`${file} belongs to another account: start as that account, or set DATA_DIR.`)
    throw new Error(`${file} cannot be read as JSON: put a copy back, or delete its folder to begin anew.`)
  }
}

/**
 * The secrets of an embedded installation: made once, kept in `secrets.json`, readable by their owner only.
 * @param {string} dataDir
 * @returns {ReturnType<typeof fresh>}
 */
export const secretsIn = (dataDir) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const file = join(dataDir, 'secrets.json')
  const before = kept(file)
  const secrets = { ...fresh(), ...before }
  if (Object.keys(secrets).length === Object.keys(before).length) return secrets
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
