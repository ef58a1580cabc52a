import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { DocumentShelf } from '@/features/documents/components/shelf'
import { shelfQuery } from '@/features/documents/input'
import { documentShelf } from '@/features/documents/queries'
import { keepers } from '@/features/pictures/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.rooms'))('documents'),
})

/** The documents of one's bodies. */
export default async function DocumentsPage({ params, searchParams }: PageProps<'/[locale]/desk/documents'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams.then(shelfQuery.parse)])
  const actor = await requireHolder('news.write', 'news.publish')
  const [shelf, own, t] = await Promise.all([
    documentShelf(actor, asked),
    keepers(actor),
    getTranslations('portal.rooms'),
  ])
  return (
    <div className="grid gap-6">
      <PageTitle>{t('documents')}</PageTitle>
      <DocumentShelf shelf={shelf} words={asked.words} address={`/${locale}/desk/documents`} keepers={own} />
    </div>
  )
}
