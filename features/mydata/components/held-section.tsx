import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { HeldRow } from '../my-data'

const MOST_SHOWN = 50
const INSTANT = /(^|_)(at|since)$/
const DAY = /(^|_)on$/

type Props = { name: string; rows: readonly HeldRow[] }

/** One part of what is held about a member: its rows, each detail with its name. */
export function HeldSection({ name, rows }: Props) {
  const t = useTranslations('mydata')
  return (
    <section className="card grid gap-3 p-5">
      <h2 className="text-xl">{t(`holdings.${name}`)}</h2>
      {rows.length > 1 && <p className="text-sm text-soft">{t('rows', { count: rows.length })}</p>}
      <ul className="grid gap-3">
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <li key={JSON.stringify(row)} className="border-t border-line pt-3 first:border-0 first:pt-0">
            <dl className="grid gap-x-6 gap-y-1 min-[40rem]:grid-cols-2">
              {Object.entries(row).map(
                ([column, value]) =>
                  value !== null &&
                  value !== '' && (
                    <div key={column} className="min-w-0">
                      <dt className="text-sm text-soft">
                        {t.has(`columns.${column}`) ? t(`columns.${column}`) : column}
                      </dt>
                      <dd className="break-words">
                        <Detail column={column} value={value} />
                      </dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && <p className="text-soft">{t('inFile')}</p>}
    </section>
  )
}

function Detail({ column, value }: { column: string; value: HeldRow[string] }) {
  const t = useTranslations('mydata')
  const acts = useTranslations('ledger.acts')
  const locale = useLocale()
  if (typeof value === 'object' && value !== null) {
    const words = (value as Record<string, unknown>)[locale]
    return <Bidi>{typeof words === 'string' ? words : JSON.stringify(value)}</Bidi>
  }
  const text = String(value)
  if (INSTANT.test(column)) return <Time at={new Date(text)} shape="minute" />
  if (DAY.test(column)) return <Time at={text} />
  if (column === 'act' && acts.has(text.replaceAll('.', '_'))) return acts(text.replaceAll('.', '_'))
  const known = `values.${text.replaceAll('.', '_')}`
  return t.has(known) ? t(known) : <Bidi>{text}</Bidi>
}
