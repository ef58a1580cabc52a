import { useTranslations } from 'next-intl'
import { SHELVES, type Shelf } from '../queries'

/** What waits, and what was taken care of. */
export function ShelfLinks({ current }: { current: Shelf }) {
  const t = useTranslations('messages.room')
  return (
    <nav aria-label={t('shelves')}>
      <ul className="flex flex-wrap gap-2">
        {SHELVES.map((shelf) => (
          <li key={shelf}>
            <a
              href={`?shelf=${shelf}`}
              aria-current={shelf === current ? 'page' : undefined}
              className="chip"
            >
              {t(shelf)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
