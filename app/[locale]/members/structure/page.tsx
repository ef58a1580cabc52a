import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { BodyTree } from '@/features/mandates/components/body-tree'
import { bodiesInReach } from '@/features/mandates/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mandates'))('title'),
})

/** The bodies in one's charge, as the tree that they form. */
export default async function StructurePage({ params }: PageProps<'/[locale]/members/structure'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('members.read', 'mandates.assign')
  const t = await getTranslations('mandates')
  const bodies = await bodiesInReach(actor)
  return (
    <div className="grid gap-6">
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      {bodies.length > 0 ? (
        <BodyTree bodies={bodies} locale={locale} />
      ) : (
        <EmptyState title={t('notHere')}>{t('notHereText')}</EmptyState>
      )}
    </div>
  )
}
