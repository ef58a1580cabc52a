import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Listed } from '../shown'
import { StandingBadge } from './standing-badge'

type Props = { candidacies: readonly Listed[]; locale: Locale }

/** Candidacies as those who plan and the commission look them through. */
export function CandidacyTable({ candidacies, locale }: Props) {
  const t = useTranslations('candidacies.table')
  const parts = useTranslations('candidacies.apply.parts')
  return (
    <Table
      caption={t('caption')}
      rows={candidacies}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('name'),
          heading: true,
          cell: ({ id, electionId, name }) => (
            <a
              href={`/${locale}/members/elections/${electionId}/candidacies/${id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{locale === 'ar' ? name.ar : name.latin}</Bidi>
            </a>
          ),
        },
        {
          key: 'place',
          label: t('place'),
          cell: ({ place, part, anyPlace }) => (
            <>
              <Bidi>{titleIn(place, locale)}</Bidi>
              {part === 'women' && <span className="block text-sm text-soft">{parts('women')}</span>}
              {anyPlace && <span className="block text-sm text-soft">{t('anyPlace')}</span>}
            </>
          ),
        },
        { key: 'sentAt', label: t('sentAt'), cell: ({ sentAt }) => <Time at={new Date(sentAt)} /> },
        {
          key: 'opinions',
          label: t('opinions'),
          figure: true,
          cell: ({ opinions }) => t('opinionCount', { count: opinions }),
        },
        { key: 'standing', label: t('standing'), cell: (one) => <StandingBadge candidacy={one} /> },
      ]}
    />
  )
}
