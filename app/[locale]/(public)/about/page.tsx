import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ReadingPage } from '@/components/shell/reading-page'
import { SectionHeading } from '@/components/shell/section-heading'
import { ButtonLink } from '@/components/ui/button-link'
import { ArticleBody } from '@/features/news/components/article-body'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor, settings } from '@/features/portal/queries'
import { BodyList } from '@/features/structure/components/body-list'
import { BranchMap, onTheMap } from '@/features/structure/components/branch-map'
import { ProvinceFigures } from '@/features/structure/components/province-figures'
import { communeBranches, standingBodies } from '@/features/structure/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar/about', fr: '/fr/about', en: '/en/about' }

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('about')
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates })
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = await askedLocale(params)
  const [frame, row, communes, bodies, t] = await Promise.all([
    organisationFor(locale),
    settings(),
    communeBranches(),
    standingBodies(),
    getTranslations('about'),
  ])
  const mission = row?.mission[locale]
  return (
    <ReadingPage locale={locale} current="about" alternates={alternates} {...frame}>
      <div className="wrap article grid gap-8 py-8">
        <PageTitle intro={t('description')}>{t('title')}</PageTitle>
        {mission && <ArticleBody body={mission} locale={locale} />}
      </div>
      <ProvinceFigures communes={onTheMap(communes)} locale={locale} />
      <BranchMap communes={communes} locale={locale} title={t('map.title')} />
      <section aria-labelledby="bodies" className="wrap grid gap-5">
        <SectionHeading id="bodies">{t('bodies.title')}</SectionHeading>
        <BodyList bodies={bodies} locale={locale} />
        <p className="screen">
          <ButtonLink variant="quiet" href={`/${locale}/history`}>
            {t('history')}
          </ButtonLink>
        </p>
      </section>
      <section aria-labelledby="join" className="screen wrap mt-12">
        <div className="card grid gap-3 p-6">
          <h2 id="join" className="text-xl">
            {t('join.title')}
          </h2>
          <p className="measure text-soft">{t('join.text')}</p>
          <p className="flex flex-wrap gap-3">
            <ButtonLink href={`/${locale}/contact`}>{t('join.action')}</ButtonLink>
            <ButtonLink variant="quiet" href={`/${locale}/join`}>
              {t('join.member')}
            </ButtonLink>
          </p>
        </div>
      </section>
    </ReadingPage>
  )
}
