import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/num'
import { SHELVES, type Shelf } from '../queries'

type Props = { current: Shelf; counts: Partial<Record<Shelf, number>> }

/** The stages that an application can stand at, and how many stand there. */
export function ShelfLinks({ current, counts }: Props) {
  const t = useTranslations('applications')
  return (
    <nav aria-label={t('room.shelves')}>
      <ul className="flex flex-wrap gap-2">
        {SHELVES.map((shelf) => (
          <li key={shelf}>
            <a
              href={`?shelf=${shelf}`}
              aria-current={shelf === current ? 'page' : undefined}
              className="chip gap-2"
            >
              {t(`stages.${shelf}`)} <Num value={counts[shelf] ?? 0} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
