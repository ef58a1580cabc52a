import { useTranslations } from 'next-intl'
import { Mark } from './mark'

type Props = {
  page: number
  pages: number
  /** The address of page n; pages count from 1. */
  href: (page: number) => string
}

const near = (page: number, pages: number) =>
  [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b)

/** Links to the pages around this one, its first and its last. Renders nothing for a single page. */
export function Pagination({ page, pages, href }: Props) {
  const t = useTranslations('ui')
  if (pages < 2) return null
  const shown = near(page, pages)
  return (
    <nav aria-label={t('pages')} className="screen pagination">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev" aria-label={t('previous')}>
          <Mark name="onward" className="size-[1.1em] ltr:-scale-x-100" />
          <b>{t('previous')}</b>
        </a>
      )}
      {shown.map((number, index) => (
        <span key={number} className="contents">
          {number - (shown[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
          <a
            href={href(number)}
            data-near={number !== page && number > 1 && number < pages ? '' : undefined}
            aria-current={number === page ? 'page' : undefined}
            aria-label={t('page', { page: number, pages })}
          >
            {number}
          </a>
        </span>
      ))}
      {page < pages && (
        <a href={href(page + 1)} rel="next" aria-label={t('next')}>
          <b>{t('next')}</b>
          <Mark name="onward" className="size-[1.1em] rtl:-scale-x-100" />
        </a>
      )}
    </nav>
  )
}
