import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { type Preview, ROWS_SHOWN, VIEWS, type View } from '../queries'
import { AcceptForm } from './acceptance'
import { AlikeRow, ChooseForAll } from './alike-row'
import { BadRow } from './bad-row'

type Props = { list: Preview; view: View; page: number }

/** What would go into the register and what would not: rows that wait, rows that are wrong, rows like somebody. */
export function PreviewDesk({ list, view, page }: Props) {
  const t = useTranslations('imports')
  const { id, counts, undecided, shown } = list
  const pages = Math.ceil((counts[view] ?? 0) / ROWS_SHOWN)
  return (
    <div className="grid gap-6">
      <nav aria-label={t('views.label')}>
        <ul className="flex flex-wrap gap-2">
          {VIEWS.map((one) => (
            <li key={one}>
              <a href={`?view=${one}`} aria-current={one === view ? 'page' : undefined} className="chip">
                {t(`views.${one}`, { count: counts[one] ?? 0 })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'bad' && shown.length > 0 && (
        <a href={`/api/imports/${id}`} className="btn btn-quiet justify-self-start" download>
          {t('downloadBad')}
        </a>
      )}
      {view === 'alike' && shown.length > 0 && <ChooseForAll importId={id} />}
      {shown.length === 0 ? (
        <EmptyState title={t(`empty.${view}`)}>{t('emptyText')}</EmptyState>
      ) : (
        <Rows list={list} view={view} />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?view=${view}&page=${n}`} />
      <AcceptForm
        importId={id}
        good={(counts.good ?? 0) + (counts.alike ?? 0)}
        undecided={undecided}
        bad={counts.bad ?? 0}
      />
    </div>
  )
}

function Rows({ list, view }: Pick<Props, 'list' | 'view'>) {
  const t = useTranslations('imports')
  const { headers, shown } = list
  return (
    <ul className="grid gap-3">
      {shown.map((row) => {
        if (view === 'bad') return <BadRow key={row.line} headers={headers} {...row} />
        if (view === 'alike') return <AlikeRow key={row.line} {...row} />
        return (
          <li key={row.line} className="card flex flex-wrap gap-x-3 p-4">
            <b>{t('row.line', { line: row.line })}</b>
            <bdi className="min-w-0 break-words">{row.cells.filter(Boolean).join(' · ')}</bdi>
          </li>
        )
      })}
    </ul>
  )
}
