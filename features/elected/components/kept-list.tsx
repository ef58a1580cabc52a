import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { KnownTerm } from '@/components/ui/known-time'
import type { Locale } from '@/i18n/locales'
import type { KeptOffice } from '../queries'
import { CouncilName } from './council-name'

/** The register as it is kept: each entry with the way to it, and whether the public sees it. */
export function KeptList({ offices, locale }: { offices: readonly KeptOffice[]; locale: Locale }) {
  const t = useTranslations('elected')
  if (offices.length === 0) return <EmptyState title={t('none')}>{t('roomEmpty')}</EmptyState>
  return (
    <ul className="grid gap-3">
      {offices.map((office) => (
        <li key={office.id}>
          <a
            href={`/${locale}/members/elected/${office.id}`}
            className="card grid gap-1 p-4 hover:border-sea"
          >
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <b className="font-head text-lg">
                <bdi>{locale === 'ar' ? office.nameAr : office.nameLatin}</bdi>
              </b>
              <Shown office={office} />
            </span>
            <span>
              <CouncilName of={office} /> · <KnownTerm term={office} />
            </span>
            <span className="text-sm text-soft">{office.bodyName[locale] ?? office.bodyName.fr}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Standing = Pick<KeptOffice, 'publicHistory' | 'consentedOn'>

/** Whether the public sees it, and on what ground. */
export function Shown({ office: { publicHistory, consentedOn } }: { office: Standing }) {
  const t = useTranslations('elected.shown')
  if (publicHistory) return <Badge tone="leaf">{t('history')}</Badge>
  return consentedOn ? <Badge tone="leaf">{t('consent')}</Badge> : <Badge>{t('hidden')}</Badge>
}
