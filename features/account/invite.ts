// npm run invite -- EMAIL [ar|fr|en], as the owner of the database, before there is an administrator.
import postgres from 'postgres'
import { closeDatabase } from '@/db/client'
import { env } from '@/env'
import { deliver } from '@/gate/mail'
import { LOCALES, type Locale } from '@/i18n/locales'
import { email as emailInput } from './input'
import { AdministratorStands, inviteFounder } from './invitation'
import { linkLetter } from './letters'

const fail = (sentence: string): never => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

const [typed = '', wanted = 'ar'] = process.argv.slice(2)
const address = emailInput.safeParse(typed)
const locale: Locale | undefined = LOCALES.find((known) => known === wanted)
if (!address.success || !locale)
  fail(
    'Usage: npm run invite -- EMAIL [ar|fr|en]\nThe address is the invited person’s own; the language is that of their letter.',
  )
else await invite(address.data, locale)

async function invite(email: string, language: Locale): Promise<void> {
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice: () => {} })
  try {
    const invited = await inviteFounder(sql, email, language)
    console.log(`\n${email} holds the office of provincial secretary, by the founding decision.`)
    if ('alreadyMember' in invited) return console.log('They have an account: they sign in as before.\n')
    await deliver(await linkLetter('invitation', email, invited.secret, language))
    console.log(`The invitation is sent${env.SMTP_URL ? '' : ' (see the path above: no SMTP_URL is set)'}. `)
    console.log('It works once, for 72 hours; run this again to send another.\n')
  } catch (error) {
    if (error instanceof AdministratorStands)
      fail('An administrator stands already: further people are invited from within the portal.')
    fail(`The invitation could not be sent: ${(error as Error).message}\nPut that right and run this again.`)
  } finally {
    await sql.end()
    await closeDatabase()
  }
}
