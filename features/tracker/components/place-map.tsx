import { useTranslations } from 'next-intl'
import { elJadida } from '@/components/shell/tile-places'
import type { Locale } from '@/i18n/locales'
import { choicePath } from '../addresses'
import type { ReadProgramme } from '../reading'

type Props = { programme: ReadProgramme; locale: Locale }

/** Where the points are: a tile a commune with the number of its points, leading to them. Nothing off this map's land. */
export function PlaceMap({ programme, locale }: Props) {
  const t = useTranslations('tracker')
  const map = useTranslations('shell.tileMap')
  const { points, places, slug } = programme
  const placed = places.filter(({ code }) => code in elJadida)
  const countOf = (code: string) => points.filter(({ communes }) => communes.includes(code)).length
  if (!placed.some(({ code }) => countOf(code) > 0)) return null
  const whole = points.filter(({ communes }) => communes.length === 0).length
  return (
    <figure className="@container max-[30rem]:-mx-2">
      <div dir="ltr" className="tiles">
        <p dir="auto" className="ocean" aria-hidden="true">
          {map('ocean')}
        </p>
        <ul aria-label={t('places.list')} className="contents">
          {placed.map(({ code, ar, latin }) => (
            <PlaceTile
              key={code}
              code={code}
              name={locale === 'ar' ? ar : latin}
              locale={locale}
              count={countOf(code)}
              href={choicePath(locale, slug, { by: 'place', value: code })}
            />
          ))}
        </ul>
      </div>
      <figcaption className="mt-5 text-sm text-soft max-[30rem]:px-2">
        {whole > 0 && <p>{t('places.whole', { count: whole })}</p>}
        <p className="mt-1 text-xs">{map('source')}</p>
      </figcaption>
    </figure>
  )
}

type TileProps = { code: string; name: string; locale: Locale; count: number; href: string }

function PlaceTile({ code, name, locale, count, href }: TileProps) {
  const t = useTranslations('tracker')
  const place = elJadida[code]
  if (!place) return null
  const brief = place.short?.[locale === 'ar' ? 'ar' : 'latin']
  const words = (
    <span>
      {brief && <span aria-hidden="true">{brief}</span>}
      <span className={brief && 'sr-only'}>{name}</span>
      {count > 0 && (
        <>
          <span className="sr-only">, {t('points', { count })}</span>
          <b aria-hidden="true" className="block text-[1.35em] leading-tight">
            {count}
          </b>
        </>
      )}
    </span>
  )
  return (
    <li style={{ gridArea: `${place.row} / ${place.column + 1}` }} className="flex">
      {count > 0 ? (
        <a href={href} title={name} className="tile" data-state="branch" dir="auto">
          {words}
        </a>
      ) : (
        <span title={name} className="tile" data-state="none" dir="auto">
          {words}
        </span>
      )}
    </li>
  )
}
