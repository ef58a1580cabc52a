import { useTranslations } from 'next-intl'
import type { BodyKind } from '@/db/schema/structure'
import type { Locale } from '@/i18n/locales'
import type { PublicBody } from '../reading'
import type { Branching } from '../tree'
import { BodyLink } from './body-link'

type Tree = Branching<PublicBody>

const GROUPS = [
  { key: 'head', kinds: ['organisation', 'secretariat', 'committee'] },
  { key: 'branch', kinds: ['branch'] },
  { key: 'sector', kinds: ['sector'] },
  { key: 'parallel', kinds: ['parallel'] },
] as const satisfies readonly { key: string; kinds: readonly BodyKind[] }[]

const WIDE = new Set(['head', 'branch'])

/** The structure as lists within lists: who leads, what stands in the territory, what crosses it. */
export function StructureList({ tree, locale }: { tree: Tree; locale: Locale }) {
  const t = useTranslations('bodies.list')
  const groups = GROUPS.map(({ key, kinds }) => ({
    key,
    those: tree.below.filter(({ body }) => kinds.some((kind) => kind === body.kind)),
  }))
  return (
    <div className="grid gap-5">
      <p className="text-lg">
        <BodyLink body={tree.body} locale={locale} />
      </p>
      <ul className="grid gap-5 min-[48rem]:grid-cols-2">
        {groups
          .filter(({ those }) => those.length > 0)
          .map(({ key, those }) => (
            <li key={key} className={`card p-5 ${WIDE.has(key) ? 'min-[48rem]:col-span-2' : ''}`}>
              <h3 className="text-lg text-sea">{t(key)}</h3>
              {(key === 'sector' || key === 'parallel') && <p className="text-sm text-soft">{t('across')}</p>}
              <Below of={those} locale={locale} columns={WIDE.has(key)} />
            </li>
          ))}
      </ul>
    </div>
  )
}

type BelowProps = { of: Tree[]; locale: Locale; columns?: boolean }

function Below({ of, locale, columns = false }: BelowProps) {
  return (
    <ul className={columns ? 'gap-x-8 min-[40rem]:columns-2 min-[60rem]:columns-3' : ''}>
      {of.map(({ body, below }) => (
        <li key={body.id} className="break-inside-avoid">
          <BodyLink body={body} locale={locale} />
          {below.length > 0 && (
            <div className="ms-1 border-s-2 border-line ps-4">
              <Below of={below} locale={locale} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
