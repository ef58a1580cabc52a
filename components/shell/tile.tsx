import type { Locale } from '@/i18n/locales'
import type { TilePlace } from './tile-places'

export type TileState = 'branch' | 'founding' | 'none'

type Props = TilePlace & {
  locale: Locale
  name: string
  state: TileState
  /** The state in words, for those who hear the map. */
  label: string
  href?: string | undefined
}

/** One commune on the tile map. */
export function Tile({ locale, name, state, label, href, column, row, short }: Props) {
  const brief = short?.[locale === 'ar' ? 'ar' : 'latin']
  const words = (
    <>
      {brief && <span aria-hidden="true">{brief}</span>}
      <span className={brief && 'sr-only'}>{name}</span>
      <span className="sr-only">, {label}</span>
    </>
  )
  return (
    <li style={{ gridArea: `${row} / ${column + 1}` }} className="flex">
      {href ? (
        <a href={href} title={name} className="tile" data-state={state} dir="auto">
          {words}
        </a>
      ) : (
        <span title={name} className="tile" data-state={state} dir="auto">
          {words}
        </span>
      )}
    </li>
  )
}
