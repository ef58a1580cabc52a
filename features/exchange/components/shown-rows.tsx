import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { columnSaying } from '../columns'
import type { ShownRow } from '../preview'

type Props = { rows: readonly ShownRow[]; all: number }

/** Rows of a list: on which line they stand, which point they are about, what is wrong or would change. */
export function ShownRows({ rows, all }: Props) {
  const t = useTranslations('exchange')
  return (
    <div className="grid gap-3 pt-3">
      <ul className="grid gap-3">
        {rows.map((row) => (
          <li key={row.line} className="grid gap-1 border-s-4 border-line ps-3">
            <p className="flex flex-wrap gap-x-3 gap-y-1">
              <b>{t('preview.line', { line: row.line })}</b>
              {row.number !== null && <span>{t('preview.point', { number: row.number })}</span>}
              {row.title && <Bidi>{row.title}</Bidi>}
            </p>
            {row.faults.map(({ column, fault }) => (
              <p key={`${column} ${fault}`} className="font-medium text-clay">
                {t('preview.fault', { column: t(`columns.${column}`), fault: t(`faults.${fault}`) })}
              </p>
            ))}
            {row.changed.length > 0 && (
              <p className="text-soft">
                {t('preview.changed', {
                  columns: row.changed
                    .map((field) => t(`columns.${columnSaying(field)}`))
                    .join(t('preview.and')),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {all > rows.length && <p className="text-soft">{t('preview.more', { count: all - rows.length })}</p>}
    </div>
  )
}
