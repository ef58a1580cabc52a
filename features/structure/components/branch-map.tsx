import { useTranslations } from 'next-intl'
import { TileMap } from '@/components/shell/tile-map'
import { elJadida } from '@/components/shell/tile-places'
import type { Locale } from '@/i18n/locales'
import { bodyPath, structurePath } from '../addresses'
import type { BranchState } from '../branch-state'

type Commune = { code: string; ar: string; latin: string; state: BranchState; slug: string | null }

type Props = {
  communes: readonly Commune[]
  locale: Locale
  title: string
}

/** The province commune by commune, and how many branches stand there. Nothing where no commune has a place on it. */
export function BranchMap({ communes, locale, title }: Props) {
  const t = useTranslations('reading.front')
  const placed = onTheMap(communes)
  if (placed.length === 0) return null
  // A branch may cover several communes.
  const count = (state: BranchState) =>
    new Set(placed.filter((commune) => commune.state === state).map(({ slug }) => slug)).size
  const tiles = placed.map(({ code, ar, latin, state, slug }) => ({
    code,
    state,
    name: locale === 'ar' ? ar : latin,
    href: slug ? bodyPath(locale, slug) : undefined,
  }))
  return (
    <section
      aria-labelledby="map"
      className="wrap grid items-center gap-8 py-12 min-[60rem]:grid-cols-[2fr_3fr] min-[60rem]:gap-14"
    >
      <div className="grid gap-3">
        <h2 id="map" className="text-2xl">
          {title}
        </h2>
        <p className="measure text-soft">
          {t('mapText', { branches: count('branch'), founding: count('founding') })}
        </p>
        <p className="screen">
          <a
            href={structurePath(locale)}
            className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
          >
            {t('allBodies')}
          </a>
        </p>
      </div>
      <TileMap locale={locale} communes={tiles} />
    </section>
  )
}

/** The communes of the province that the map shows. */
export const onTheMap = <C extends { code: string }>(communes: readonly C[]): C[] =>
  communes.filter(({ code }) => code in elJadida)
