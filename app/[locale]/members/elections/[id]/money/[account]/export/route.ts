import { createTranslator, hasLocale } from 'next-intl'
import { EXPORT_COLUMNS, exportedRows } from '@/features/money/exported'
import { exportQuestion } from '@/features/money/input'
import { exportAccount } from '@/features/money/mutations'
import { nothingHere } from '@/features/pictures/serving'
import { titleIn } from '@/features/programmes/title'
import { csvOf, xlsxOf } from '@/features/register/sheet'
import { recordRefusal } from '@/gate/ledger'
import { spend } from '@/gate/limits'
import { askedId } from '@/gate/meant'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

const LIMIT = { times: 20, seconds: 300 }
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** An account as a file, in the order in which it is filed: always a download, and the ledger says who took it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/members/elections/[id]/money/[account]/export'>,
) {
  const { locale: language, account: wanted } = await params
  const accountId = askedId(wanted)
  const asked = exportQuestion.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const actor = await currentActor()
  if (!actor || !asked.success || !accountId) return nothingHere()
  const { format } = asked.data
  try {
    await spend('money', actor.memberId, LIMIT)
    const exported = await exportAccount(actor, { accountId, format })
    const bytes = await fileOf(exported, format, hasLocale(LOCALES, language) ? language : 'ar')
    return new Response(bytes as BodyInit, {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="campaign-account.${format}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await recordRefusal(actor, 'money.exported', error.reason)
    return nothingHere()
  }
}

type Exported = Awaited<ReturnType<typeof exportAccount>>

async function fileOf({ account, entries }: Exported, format: 'csv' | 'xlsx', locale: Locale) {
  const t = createTranslator({ locale, messages: await messagesOf(locale), namespace: 'money' })
  const said = {
    side: (side: 'receipt' | 'expense') => t(`sides.${side}`),
    heading: (heading: (typeof entries)[number]['heading']) => t(`headings.${heading}`),
    way: (way: (typeof entries)[number]['way']) => t(`ways.${way}`),
    voucher: (has: boolean) => t(has ? 'sheet.yes' : 'sheet.missing'),
    standing: (cancelled: boolean) => t(cancelled ? 'sheet.cancelledOne' : 'sheet.counts'),
  }
  const sheet = {
    locale,
    title: titleIn(account.list, locale),
    headings: EXPORT_COLUMNS.map((column) => t(`sheet.${column}`)),
    rows: exportedRows(entries, said, format === 'csv' ? 'text' : 'number'),
  }
  return format === 'csv' ? csvOf(sheet) : xlsxOf(sheet)
}
