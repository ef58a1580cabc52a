import { createTranslator, hasLocale } from 'next-intl'
import { z } from 'zod'
import { branchYear } from '@/features/dues/branch-year'
import { csvOf } from '@/features/dues/csv'
import { openSummary } from '@/features/dues/mutations'
import { maySeeAccounts } from '@/features/dues/policy'
import { nothingHere } from '@/features/pictures/serving'
import { onTheClock } from '@/gate/day'
import { currentActor } from '@/gate/session'
import { LOCALES } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

const question = z.object({ year: z.coerce.number().int().min(2000).max(2100) })

/** A branch's yearly summary as a table for a spreadsheet: always a download, and the ledger says who took it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/members/dues/branches/[id]/summary'>,
) {
  const { locale, id } = await params
  const actor = await currentActor()
  const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!actor || !asked.success || !z.uuid().safeParse(id).success || !maySeeAccounts(actor, id))
    return nothingHere()
  const { year } = asked.data
  const branch = await openSummary(actor, { bodyId: id, year })
  const language = hasLocale(LOCALES, locale) ? locale : 'ar'
  const t = createTranslator({
    locale: language,
    messages: await messagesOf(language),
    namespace: 'dues.csv',
  })
  const { lines } = branchYear(branch.accounts, branch.rates, year, onTheClock(new Date()).day)
  const heading = [t('number'), t('name'), t('due'), t('paid'), t('balance')]
  const rows = lines.map(({ number, name, due, paid, balance }) => [
    number,
    language === 'ar' ? name.ar : name.latin,
    ...[due, paid, balance].map((centimes) => centimes / 100),
  ])
  return new Response(csvOf([heading, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="dues-${year}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
