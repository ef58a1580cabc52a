import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ReadingPage } from '@/components/shell/reading-page'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { organisationFor } from '@/features/portal/queries'
import type { Locale } from '@/i18n/locales'
import { programmesPath } from '../addresses'
import { inEveryLanguage } from '../metadata'
import { MOST_PAGES, programmesPage } from '../reading'
import { Comparison } from './comparison'
import { ProgrammeRow } from './programme-row'
import { StepKey, StepPatterns } from './step-mark'

/** A page of the programmes; 404 beyond the last one. */
export async function ProgrammesPage({ locale, page }: { locale: Locale; page: number }) {
  if (page > MOST_PAGES) notFound()
  const [frame, { pages, programmes, bodies }, t] = await Promise.all([
    organisationFor(locale),
    programmesPage(page),
    getTranslations('tracker'),
  ])
  if (page > pages) notFound()
  const alternates = inEveryLanguage((one) => programmesPath(one, page))
  const counted = (those: typeof programmes) => those.filter(({ figures }) => figures?.shares.total)
  const [compared, beside] = [counted(programmes), counted(bodies)]
  // Where no body has an earlier programme here, the second table would only say the first again.
  const isSame =
    compared.length === beside.length && compared.every(({ id }) => beside.some((one) => one.id === id))
  return (
    <ReadingPage locale={locale} current="programmes" alternates={alternates} {...frame}>
      <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-8 py-8">
        <StepPatterns />
        <PageTitle intro={t('description')}>{page > 1 ? t('list.page', { page }) : t('title')}</PageTitle>
        {compared.length > 0 && <StepKey />}
        {programmes.length === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : (
          <ul className="grid gap-5 min-[60rem]:grid-cols-2">
            {programmes.map((programme) => (
              <li key={programme.id} className="grid">
                <ProgrammeRow programme={programme} locale={locale} level="h2" />
              </li>
            ))}
          </ul>
        )}
        <Pagination page={page} pages={Math.min(pages, MOST_PAGES)} href={(n) => programmesPath(locale, n)} />
        {compared.length > 1 && (
          <section aria-labelledby="compare" className="grid gap-3">
            <SectionHeading id="compare">{t('list.compare')}</SectionHeading>
            <p className="measure text-sm text-soft">{t('list.compareText')}</p>
            <Comparison programmes={programmes} by="programme" caption={t('list.compare')} locale={locale} />
          </section>
        )}
        {beside.length > 1 && !isSame && (
          <section aria-labelledby="bodies" className="grid gap-3">
            <SectionHeading id="bodies">{t('list.bodies')}</SectionHeading>
            <p className="measure text-sm text-soft">{t('list.bodiesText')}</p>
            <Comparison programmes={bodies} by="body" caption={t('list.bodies')} locale={locale} />
          </section>
        )}
      </div>
    </ReadingPage>
  )
}
