// npm run reseal, as the owner of the database, after SEALING_KEY was changed.
import postgres from 'postgres'
import { env } from '@/env'
import { reseal } from './resealing'

const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice: () => {} })
try {
  const { anew, already } = await reseal(sql)
  console.log(`\n${anew} details are sealed anew under SEALING_KEY; ${already} were so already.`)
  console.log('SEALING_KEYS_BEFORE is needed for older backups alone now.\n')
} catch (error) {
  console.error(`\nNot everything could be sealed anew: ${(error as Error).message}`)
  console.error('Nothing is lost. Put that right and run this again.\n')
  process.exitCode = 1
} finally {
  await sql.end()
}
