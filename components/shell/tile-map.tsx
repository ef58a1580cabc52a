import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { Tile, type TileState } from './tile'
import { elJadida, type TilePlace } from './tile-places'

export type TileCommune = {
  /** The HCP code, e.g. "06.181.01.01". */
  code: string
  name: string
  state: TileState
  href?: string | undefined
}

type Props = {
  locale: Locale
  communes: readonly TileCommune[]
  /** The layout of another province; El Jadida's otherwise. Communes without a place are left out. */
  places?: Record<string, TilePlace>
  /** What the map shows and its states are called, where they are not those of the branches. */
  words?: Record<TileState | 'list', string>
}

const states = ['branch', 'founding', 'none'] as const

/** One tile a commune, roughly where it lies; read aloud it is a list of communes, each with its state. */
export function TileMap({ locale, communes, places = elJadida, words }: Props) {
  const t = useTranslations('shell.tileMap')
  const called = (state: TileState) => words?.[state] ?? t(state)
  return (
    <figure className="@container max-[30rem]:-mx-2">
      <div dir="ltr" className="tiles">
        <p dir="auto" className="ocean" aria-hidden="true">
          {t('ocean')}
        </p>
        <ul aria-label={words?.list ?? t('list')} className="contents">
          {communes.map(({ code, ...commune }) => {
            const place = places[code]
            return (
              place && (
                <Tile key={code} {...commune} {...place} locale={locale} label={called(commune.state)} />
              )
            )
          })}
        </ul>
      </div>
      <figcaption className="mt-5 text-sm text-soft max-[30rem]:px-2">
        <ul aria-label={t('legend')} className="flex flex-wrap gap-x-6 gap-y-1">
          {states.map((state) => (
            <li key={state} className="flex items-center gap-2">
              <i className="tile size-4! rounded-sm!" data-state={state} />
              {called(state)}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-xs">{t('source')}</p>
      </figcaption>
    </figure>
  )
}
