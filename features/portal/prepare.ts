import postgres from 'postgres'
import { foundOrganisation } from '@/db/founding'
import { prepare } from '@/db/prepare'
import { env } from '@/env'
import { loadSample } from './sample'

// Run as the owner before the portal starts: `node --import tsx features/portal/prepare.ts`.
await prepare(env.DATABASE_OWNER_URL, env.DATABASE_URL)
const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice: () => {} })
if (env.SAMPLE) await loadSample(sql)
await foundOrganisation(sql)
await sql.end()
