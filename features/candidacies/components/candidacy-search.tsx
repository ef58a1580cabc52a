import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import type { Locale } from '@/i18n/locales'
import { constituencyName } from '../constituency-name'
import type { CandidaciesRoom } from '../queries'
import { CandidacyTable } from './candidacy-table'

type Props = {
  others: NonNullable<CandidaciesRoom['others']>
  constituencies: CandidaciesRoom['constituencies']
  constituencyId: string | null
  here: string
  locale: Locale
}

/** All candidacies that the reader may look through, or those of one constituency. */
export function CandidacySearch({ others, constituencies, constituencyId, here, locale }: Props) {
  const t = useTranslations('candidacies.table')
  const { those, total, page, pages } = others
  const options = constituencies.map((one) => ({ value: one.id, label: constituencyName(one, locale) }))
  return (
    <section aria-labelledby="all" className="grid gap-3">
      <SectionHeading id="all">{t('title')}</SectionHeading>
      {options.length > 1 && (
        <form method="get" action="#all" className="flex flex-wrap items-end gap-3">
          <Field name="constituency" label={t('of')}>
            {(control) => (
              <Select {...control} prompt={t('all')} options={options} defaultValue={constituencyId ?? ''} />
            )}
          </Field>
          <Button type="submit" variant="quiet">
            {t('show')}
          </Button>
        </form>
      )}
      <p className="text-soft">{t('total', { count: total })}</p>
      {those.length > 0 && <CandidacyTable candidacies={those} locale={locale} />}
      <Pagination
        page={page}
        pages={pages}
        href={(number) =>
          `${here}?${constituencyId ? `constituency=${constituencyId}&` : ''}page=${number}#all`
        }
      />
    </section>
  )
}
