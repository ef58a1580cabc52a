import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { calendarFile } from '@/features/deadlines/calendar-file'
import { calendarBehind } from '@/features/deadlines/queries'
import { callerAddress, spend } from '@/gate/limits'
import { Refused } from '@/gate/refusals'
import { LOCALES } from '@/i18n/locales'

const LIMIT = { times: 60, seconds: 300 }
const SECRET = /^[\w-]{43}$/

/** An election's calendar for the calendar program of whoever holds the secret address; nothing else is needed. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/calendar/[secret]'>) {
  const { locale, secret } = await params
  if (!hasLocale(LOCALES, locale) || !SECRET.test(secret)) return new Response(null, { status: 404 })
  try {
    await spend('calendar', await callerAddress(), LIMIT)
  } catch (error) {
    if (error instanceof Refused) return new Response(null, { status: 429 })
    throw error
  }
  const room = await calendarBehind(secret)
  if (!room) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: 'deadlines' })
  const host = new URL(env.PUBLIC_URL).host
  return new Response(calendarFile(room, { pollingDay: t('months.pollingDay'), host, locale }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
