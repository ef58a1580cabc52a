import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { PersonName } from '@/components/ui/person-name'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { differences } from '../difference'
import type { KeptVersion } from '../queries'

type Props = { versions: readonly KeptVersion[]; locale: Locale }

/** Everything that was ever said of this office: by whom, when, and what each correction changed. */
export function VersionList({ versions, locale }: Props) {
  const t = useTranslations('elected')
  return (
    <ol className="grid gap-3">
      {versions.map((version) => (
        <li key={`${version.subjectId} ${version.version}`} className="card grid gap-1 p-4">
          <p className="flex flex-wrap gap-x-3">
            <Time at={version.recordedAt} shape="minute" />
            <PersonName name={(locale === 'ar' ? version.by?.ar : version.by?.latin) ?? t('someone')} />
          </p>
          <p>{version.note ? <bdi>{version.note}</bdi> : t('firstVersion')}</p>
          <Changed version={version} versions={versions} />
        </li>
      ))}
    </ol>
  )
}

function Changed({ version, versions }: { version: KeptVersion; versions: readonly KeptVersion[] }) {
  const t = useTranslations('elected')
  const changed = differences(version, versions)
  if (changed.length === 0) return null
  return (
    <dl className="grid gap-1 text-sm text-soft">
      {changed.map(({ field, before, after }) => (
        <div key={field} className="flex flex-wrap gap-x-2">
          <dt className="font-medium">{t.has(`columns.${field}`) ? t(`columns.${field}`) : field}</dt>
          <dd>
            <del>
              <Bidi>{before}</Bidi>
            </del>{' '}
            <ins className="no-underline">
              <Bidi>{after}</Bidi>
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
