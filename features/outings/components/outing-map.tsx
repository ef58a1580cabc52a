import { useTranslations } from 'next-intl'
import { elJadida } from '@/components/shell/tile-places'
import type { Locale } from '@/i18n/locales'
import { type Counts, SHADES, type Shade, shadeOf } from '../outing'

type Line = { commune: { code: string; ar: string; latin: string }; total: Counts }
type Props = { lines: readonly Line[]; locale: Locale }

/** A tile a commune, the darker the more outings there were. Nothing off this map's land. */
export function OutingMap({ lines, locale }: Props) {
  const t = useTranslations('outings.map')
  const map = useTranslations('shell.tileMap')
  const placed = lines.filter(({ commune }) => commune.code in elJadida)
  if (placed.length === 0) return null
  const most = Math.max(...placed.map(({ total }) => total.outings))
  return (
    <figure className="@container max-[30rem]:-mx-2">
      <div dir="ltr" className="tiles">
        <p dir="auto" className="ocean" aria-hidden="true">
          {map('ocean')}
        </p>
        <ul aria-label={t('list')} className="contents">
          {placed.map(({ commune, total }) => (
            <OutingTile
              key={commune.code}
              {...{ commune, locale }}
              outings={total.outings}
              shade={shadeOf(total.outings, most)}
            />
          ))}
        </ul>
      </div>
      <figcaption className="mt-5 text-sm text-soft max-[30rem]:px-2">
        <ul aria-label={t('legend')} className="flex flex-wrap gap-x-6 gap-y-1">
          {SHADES.map((shade) => (
            <li key={shade} className="flex items-center gap-2">
              <i className="tile size-4! rounded-sm!" data-shade={shade} />
              {t(shade)}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-xs">{map('source')}</p>
      </figcaption>
    </figure>
  )
}

type TileProps = { commune: Line['commune']; outings: number; shade: Shade; locale: Locale }

function OutingTile({ commune: { code, ar, latin }, outings, shade, locale }: TileProps) {
  const t = useTranslations('outings')
  const place = elJadida[code]
  if (!place) return null
  const name = locale === 'ar' ? ar : latin
  const brief = place.short?.[locale === 'ar' ? 'ar' : 'latin']
  return (
    <li style={{ gridArea: `${place.row} / ${place.column + 1}` }} className="flex">
      <span title={name} className="tile" data-shade={shade} dir="auto">
        <span>
          {brief && <span aria-hidden="true">{brief}</span>}
          <span className={brief && 'sr-only'}>{name}</span>
          <span className="sr-only">, {t('outings', { count: outings })}</span>
          {outings > 0 && (
            <b aria-hidden="true" className="block text-[1.35em] leading-tight">
              {outings}
            </b>
          )}
        </span>
      </span>
    </li>
  )
}
