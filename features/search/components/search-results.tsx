import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { LAST_PAGE, type Question, searchAddress } from '../input'
import { type Found, PAGE_SIZE, type Results } from '../queries'

type Props<Row extends Found> = {
  path: string
  question: Question
  results: Results<Row>
  /** The words that were looked for in place of those that nothing answers. */
  meant?: string | null
  row: (found: Row, needles: ReadonlySet<string>) => ReactNode
}

/** How many texts were found, the texts, and the way to the next. */
export function SearchResults<Row extends Found>({ path, question, results, meant, row }: Props<Row>) {
  const t = useTranslations('search')
  const needles = new Set(results.needles)
  const shown = meant ? { ...question, q: meant } : question
  const pages = Math.min(LAST_PAGE, Math.ceil(results.total / PAGE_SIZE))
  return (
    <div className="grid gap-4">
      {meant && (
        <Notice>
          {t.rich('didYouMean', {
            question: question.q,
            meant: () => (
              <a href={searchAddress(path, shown)} className="font-medium text-sea underline">
                <bdi>{meant}</bdi>
              </a>
            ),
          })}
        </Notice>
      )}
      <p role="status" className="text-soft">
        {results.uncounted ? t('countMany', { count: results.total }) : t('count', { count: results.total })}
      </p>
      <ol className="border-t border-line">{results.rows.map((found) => row(found, needles))}</ol>
      <Pagination page={question.page} pages={pages} href={(page) => searchAddress(path, shown, { page })} />
    </div>
  )
}
