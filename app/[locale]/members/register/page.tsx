import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { EntryList } from '@/features/register/components/entry-list'
import { ExportForm } from '@/features/register/components/export-form'
import { Filters } from '@/features/register/components/filters'
import { Segments } from '@/features/register/components/segments'
import { registerPage } from '@/features/register/queries'
import { addressOf, questionInput } from '@/features/register/question'
import { REASONS } from '@/gate/refusals'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

// Whom one looked for stays out of the history of a shared device.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('register'))('title'),
})

/** The register of members: search, filters, saved questions, and the list within one's reach. */
export default async function RegisterPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/register'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('members.read')
  const question = questionInput.parse(asked)
  const [t, refusals] = await Promise.all([getTranslations('register'), getTranslations('refusals')])
  const { entries, total, pages, choices } = await registerPage(actor, question, new Date())
  const refused = REASONS.find((reason) => reason === asked.refused)
  const fields = Object.fromEntries(new URLSearchParams(addressOf({ ...question, page: 1 })))
  const { q: _, ...narrowing } = fields
  return (
    <div className="grid gap-6">
      <PageTitle
        intro={t('intro')}
        actions={
          <>
            <ButtonLink href={`/${locale}/members/register/call`} variant="quiet">
              {t('call.title')}
            </ButtonLink>
            {actor.holdsSomewhere('members.manage') && (
              <>
                <ButtonLink href={`/${locale}/members/register/import`} variant="quiet">
                  {t('toImport')}
                </ButtonLink>
                <ButtonLink href={`/${locale}/members/register/transfers`} variant="quiet">
                  {t('toTransfers')}
                </ButtonLink>
              </>
            )}
          </>
        }
      >
        {t('title')}
      </PageTitle>
      {refused && <Notice kind="danger">{refusals(refused)}</Notice>}
      <Filters question={question} choices={choices} locale={locale} />
      <Words of={['register.segments']}>
        <Segments
          segments={choices.segments}
          question={Object.keys(narrowing).length > 0 ? narrowing : null}
        />
      </Words>
      <p role="status" className="font-medium">
        {t('count', { count: total })}
      </p>
      {entries.length > 0 ? (
        <EntryList entries={entries} locale={locale} />
      ) : (
        <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState>
      )}
      <Pagination
        page={question.page}
        pages={pages}
        href={(page) => addressOf({ ...question, page }) || '?'}
      />
      {total > 0 && <ExportForm question={fields} locale={locale} total={total} />}
    </div>
  )
}
