import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { as } from '@/db/client'
import { DeskSearch } from '@/features/search/components/desk-search'
import { questionInput } from '@/features/search/input'
import { findAtDesk, searchChoices } from '@/features/search/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

type Props = PageProps<'/[locale]/desk/search'>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('news.desk'))('search'),
})

/** Looking through everything one may write: drafts, public texts, withdrawn ones. */
export default async function DeskSearchPage({ params, searchParams }: Props) {
  const locale = await askedLocale(params)
  const question = questionInput.parse(await searchParams)
  const actor = await requireHolder('news.write', 'news.publish')
  const t = await getTranslations('news.desk')
  const choices = await as(actor.reader, (tx) => searchChoices(tx, true))
  return (
    <div className="grid gap-6">
      <PageTitle>{t('search')}</PageTitle>
      <DeskSearch
        path={`/${locale}/desk/search`}
        editor={(id, language) => `/${locale}/desk/news/${id}?text=${language}`}
        locale={locale}
        question={question}
        results={question.q ? await findAtDesk(actor.reader, question, locale) : null}
        {...choices}
      />
    </div>
  )
}
