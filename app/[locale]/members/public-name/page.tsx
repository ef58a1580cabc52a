import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { OwnNames } from '@/features/cards/components/own-names'
import { ownNames } from '@/features/cards/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('cards.name'))('title'),
})

/** Where whoever leads a body decides whether its public page names them. */
export default async function PublicNamePage({ params }: PageProps<'/[locale]/members/public-name'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const [{ name, mandates }, t] = await Promise.all([ownNames(actor), getTranslations('cards.name')])
  return (
    <Words of={['cards.name', 'cards.consent']}>
      <div className="grid max-w-3xl gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {mandates.length > 0 ? (
          <OwnNames name={name} mandates={mandates} locale={locale} />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
