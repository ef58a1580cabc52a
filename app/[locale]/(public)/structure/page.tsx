import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ReadingPage } from '@/components/shell/reading-page'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { StructureList } from '@/features/structure/components/structure-list'
import { StructurePicture } from '@/features/structure/components/structure-picture'
import { publicBodies } from '@/features/structure/reading'
import { treeOf } from '@/features/structure/tree'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar/structure', fr: '/fr/structure', en: '/en/structure' }

export async function generateMetadata({ params }: PageProps<'/[locale]/structure'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('bodies')
  return pageMetadata({ locale, title: t('title'), description: t('intro'), alternates })
}

/** All bodies: as a picture, and as lists within lists. */
export default async function StructurePage({ params }: PageProps<'/[locale]/structure'>) {
  const locale = await askedLocale(params)
  const [frame, bodies, t] = await Promise.all([
    organisationFor(locale),
    publicBodies(),
    getTranslations('bodies'),
  ])
  const tree = treeOf(bodies)
  return (
    <ReadingPage locale={locale} current="structure" alternates={alternates} {...frame}>
      <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-8 py-8">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {tree ? (
          <>
            <StructurePicture tree={tree} locale={locale} />
            <section aria-labelledby="all" className="grid gap-5">
              <SectionHeading id="all">{t('list.title')}</SectionHeading>
              <StructureList tree={tree} locale={locale} />
            </section>
          </>
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )}
      </div>
    </ReadingPage>
  )
}
