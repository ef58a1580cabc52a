import { getTranslations } from 'next-intl/server'
import { exportInput } from '@/features/register/input'
import { exportMembers } from '@/features/register/mutations'
import { csvOf, xlsxOf } from '@/features/register/sheet'
import { recordRefusal } from '@/gate/ledger'
import { spend } from '@/gate/limits'
import { isOurs } from '@/gate/origin'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const LIMIT = { times: 20, seconds: 300 }
const MOST_FIELDS_BYTES = 16 * 1024

/** The answer to a question to the register, as a file. Refused, it leads back to the register, which says why. */
export async function POST(request: Request) {
  const actor = await currentActor()
  let locale: Locale = 'ar'
  try {
    if (!isOurs(request.headers.get('origin'))) throw new Refused('foreignOrigin')
    if (!actor) throw new Refused('notSignedIn')
    await spend('export', actor.memberId, LIMIT)
    if (Number(request.headers.get('content-length') ?? MOST_FIELDS_BYTES + 1) > MOST_FIELDS_BYTES)
      throw new Refused('tooLarge')
    const fields = Object.fromEntries(
      await request.formData().catch(() => {
        throw new Refused('invalid')
      }),
    )
    locale = LOCALES.find((one) => one === fields.locale) ?? 'ar'
    const asked = exportInput.safeParse(fields)
    if (!asked.success) throw new Refused('invalid')
    const list = await exportMembers(actor, asked.data, locale)
    return await fileOf(list, asked.data.format, locale)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (actor) await recordRefusal(actor, 'register.exported', error.reason)
    const path = actor ? `members/register?refused=${error.reason}` : 'sign-in'
    return new Response(null, {
      status: 303,
      headers: { Location: `/${locale}/${path}`, 'Cache-Control': 'private, no-store' },
    })
  }
}

async function fileOf(
  { headings, rows }: Awaited<ReturnType<typeof exportMembers>>,
  format: 'csv' | 'xlsx',
  locale: Locale,
) {
  const t = await getTranslations({ locale, namespace: 'register' })
  const sheet = {
    locale,
    title: t('title'),
    headings: headings.map((heading) => t(`list.${heading}`)),
    rows: rows.map((row) =>
      row.map((cell, column) => {
        const heading = headings[column]
        if (heading === 'standing') return t(`standings.${cell as 'running'}`)
        return heading === 'gender' && cell ? t(`genders.${cell as 'f'}`) : cell
      }),
    ),
  }
  const bytes = format === 'csv' ? csvOf(sheet) : await xlsxOf(sheet)
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="register.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
