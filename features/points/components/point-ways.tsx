import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'

/** The rooms of a point; the first is its wording. */
export const POINT_ROOMS = [
  { key: 'wording', path: '' },
  { key: 'amendments', path: '/amendments' },
  { key: 'progress', path: '/progress' },
  { key: 'funding', path: '/funding' },
] as const
export type PointRoom = (typeof POINT_ROOMS)[number]['key']

type Props = { programmeId: string; number: number; room: PointRoom; locale: Locale }

/** The ways from one room of a point to its others. */
export async function PointWays({ programmeId, number, room, locale }: Props) {
  const t = await getTranslations('programmes.ways')
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-2">
        {POINT_ROOMS.map(({ key, path }) => (
          <li key={key}>
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}${path}`}
              aria-current={key === room ? 'page' : undefined}
              className="chip"
            >
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
