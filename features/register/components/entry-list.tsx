import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { PersonName } from '@/components/ui/person-name'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/i18n/locales'
import { nameIn } from '../names'
import type { Entry } from '../queries'

type Props = { entries: readonly Entry[]; locale: Locale }

/** Members with what tells namesakes apart: branch and number. How to reach them is on nobody's list. */
export function EntryList({ entries, locale }: Props) {
  const t = useTranslations('register')
  return (
    <Table
      caption={t('title')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('name'),
          heading: true,
          cell: (entry) => (
            <a
              href={`/${locale}/members/register/${entry.id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <PersonName
                name={locale === 'ar' ? entry.nameAr : entry.nameLatin}
                office={entry.knownAs && t('knownAs', { name: entry.knownAs })}
              />
            </a>
          ),
        },
        { key: 'number', label: t('number'), cell: ({ number }) => <bdi>{number}</bdi> },
        { key: 'branch', label: t('branch'), cell: (entry) => branchOf(entry, locale) },
        {
          key: 'offices',
          label: t('offices'),
          cell: ({ offices }) => offices.map((office) => nameIn(office, locale)).join(t('comma')) || '–',
        },
        { key: 'standing', label: t('standing'), cell: (entry) => <Standing entry={entry} /> },
      ]}
    />
  )
}

const branchOf = ({ home, places }: Entry, locale: Locale) => {
  const names = home ? [home.name] : places
  return names.map((name) => nameIn(name, locale)).join(' · ') || '–'
}

/** Where a member stands, in a word. */
export function Standing({ entry }: { entry: Pick<Entry, 'left' | 'suspended'> }) {
  const t = useTranslations('register.standings')
  if (entry.left) return <Badge>{t('left')}</Badge>
  return entry.suspended ? (
    <Badge tone="clay">{t('suspended')}</Badge>
  ) : (
    <Badge tone="leaf">{t('running')}</Badge>
  )
}
