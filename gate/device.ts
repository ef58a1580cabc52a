import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/env'
import { digest } from './secrets'
import { cookieName, cookieOptions } from './session-cookie'

const DAYS_400 = 400 * 86_400
// Its own seal: this cookie is worth nothing where a session is asked for, and the other way round.
const SALT = 'device'
const MOST_ACCOUNTS = 6

type Device = { id: string; accounts: string[] }

/** What an account is called where its address is nobody's business: a digest. */
export const accountMark = (email: string): string => digest(email).toString('base64url')

const read = async (): Promise<Device> => {
  const token = (await cookies()).get(cookieName('device'))?.value
  const known = token && (await decode({ token, secret: env.AUTH_SECRET, salt: SALT }).catch(() => null))
  return known ? (known as unknown as Device) : { id: randomUUID(), accounts: [] }
}

/** This browser's own mark, if the account was signed in to from here before; else null. */
export const deviceThatKnows = async (email: string): Promise<string | null> => {
  const { id, accounts } = await read()
  return accounts.includes(accountMark(email)) ? id : null
}

/** Remembers in this browser that the account was signed in to from here. */
export async function rememberAccount(email: string): Promise<void> {
  const { id, accounts } = await read()
  const mark = accountMark(email)
  const token = {
    id,
    accounts: [mark, ...accounts.filter((other) => other !== mark)].slice(0, MOST_ACCOUNTS),
  }
  const value = await encode({ token, secret: env.AUTH_SECRET, salt: SALT, maxAge: DAYS_400 })
  ;(await cookies()).set(cookieName('device'), value, cookieOptions(DAYS_400))
}
