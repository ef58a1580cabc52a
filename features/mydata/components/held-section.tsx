import { useTranslations } from 'next-intl'
import type { HeldRow } from '../my-data'
import { HeldDetail } from './held-detail'

const MOST_SHOWN = 50

type Props = { name: string; rows: readonly HeldRow[] }

/** One part of what is held about a member: its rows, each detail with its name. */
export function HeldSection({ name, rows }: Props) {
  const t = useTranslations('mydata')
  // What a column is called in this part, where it means something else there.
  const called = (column: string) =>
    [`columns.${name}_${column}`, `columns.${column}`].find((key) => t.has(key)) ?? ''
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
                      <dt className="text-sm text-soft">{called(column) ? t(called(column)) : column}</dt>
                      <dd className="break-words">
                        <HeldDetail column={column} value={value} />
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
