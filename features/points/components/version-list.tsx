import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import type { Version } from '../version-rows'
import { Paragraphs } from './wording-text'

type Props = { versions: readonly Version[]; adopted: number | null; standing: number }

/** Every wording of a point, the latest first: who wrote it, when and why, and what it said. */
export function VersionList({ versions, adopted, standing }: Props) {
  const t = useTranslations('points.versions')
  const locale = useLocale()
  return (
    <ol className="grid gap-3">
      {versions.map((version) => (
        <li key={version.number} className="card grid gap-2 p-4">
          <div className="flex flex-wrap items-center gap-3">
            <h2 className="text-lg">{t('number', { number: version.number })}</h2>
            {version.number === standing && <Badge tone="sea">{t('standing')}</Badge>}
            {version.number === adopted && <Badge tone="leaf">{t('adopted')}</Badge>}
          </div>
          <p className="text-sm text-soft">
            {version.by ? (
              t.rich('by', {
                name: () => <Bidi>{version.by?.[locale === 'ar' ? 'ar' : 'latin']}</Bidi>,
                date: () => <Time at={version.savedAt} />,
              })
            ) : (
              <Time at={version.savedAt} />
            )}
          </p>
          {version.note && <p dir="auto">{t('why', { note: version.note })}</p>}
          <Fold title={<Bidi>{version.titleAr}</Bidi>}>
            <div className="grid gap-4">
              <Paragraphs text={version.textAr} language="ar" />
              {version.textFr && (
                <div className="border-t border-line pt-3">
                  <p className="mb-2 font-medium" lang="fr" dir="auto">
                    {version.titleFr}
                  </p>
                  <Paragraphs text={version.textFr} language="fr" />
                </div>
              )}
            </div>
          </Fold>
        </li>
      ))}
    </ol>
  )
}
