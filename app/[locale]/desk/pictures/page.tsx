import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { PictureLibrary } from '@/features/pictures/components/library'
import { libraryQuery } from '@/features/pictures/input'
import { keepers, pictureLibrary } from '@/features/pictures/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.rooms'))('pictures'),
})

/** The pictures of one's bodies. */
export default async function PicturesPage({ params, searchParams }: PageProps<'/[locale]/desk/pictures'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams.then(libraryQuery.parse)])
  const actor = await requireHolder('news.write', 'news.publish')
  const [library, own, t] = await Promise.all([
    pictureLibrary(actor, asked),
    keepers(actor),
    getTranslations('portal.rooms'),
  ])
  return (
    <div className="grid gap-6">
      <PageTitle>{t('pictures')}</PageTitle>
      <PictureLibrary
        library={library}
        words={asked.words}
        address={`/${locale}/desk/pictures`}
        keepers={own}
      />
    </div>
  )
}
