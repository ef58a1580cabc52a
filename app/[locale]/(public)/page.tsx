import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { ButtonLink } from '@/components/ui/button-link'
import { ArticleBody } from '@/features/news/components/article-body'
import { FrontNews } from '@/features/news/components/front-news'
import { allTopics, frontNews } from '@/features/news/lists'
import { plainText } from '@/features/news/reading-time'
import { whatIsComing } from '@/features/portal/coming'
import { ComingList } from '@/features/portal/components/coming-list'
import { TakePart } from '@/features/portal/components/take-part'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor, settings } from '@/features/portal/queries'
import { BranchMap, onTheMap } from '@/features/structure/components/branch-map'
import { communeBranches } from '@/features/structure/queries'
import { FrontProgrammes } from '@/features/tracker/components/front-programmes'
import { promisedProgrammes } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'
import type { Locale } from '@/i18n/locales'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar', fr: '/fr', en: '/en' }
const LATEST = 5
const COMING = 4
const PROMISED = 2

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await askedLocale(params)
  const mission = (await settings())?.mission[locale]
  const description = mission && plainText(mission).slice(0, 300)
  return pageMetadata({ locale, alternates, ...(description && { description }) })
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await askedLocale(params)
  const [frame, news, topics, dates, programmes, communes, t] = await Promise.all([
    organisationFor(locale),
    frontNews(locale, LATEST),
    allTopics(),
    whatIsComing(COMING),
    promisedProgrammes(PROMISED),
    communeBranches(),
    getTranslations('reading.front'),
  ])
  return (
    <ReadingPage locale={locale} current="home" alternates={alternates} {...frame}>
      {!news.lead && <h1 className="sr-only">{frame.organisation.name}</h1>}
      <div className="wrap py-8">
        <FrontNews locale={locale} topics={topics} {...news} />
      </div>
      <div className="on-deep mt-4">
        <div className="wrap grid gap-10 py-12 min-[60rem]:grid-cols-2 min-[60rem]:gap-16">
          <Mission locale={locale} />
          <ComingList dates={dates} locale={locale} />
        </div>
      </div>
      <FrontProgrammes programmes={programmes} locale={locale} />
      <BranchMap communes={communes} locale={locale} title={t('map', { count: onTheMap(communes).length })} />
      <TakePart locale={locale} />
    </ReadingPage>
  )
}

async function Mission({ locale }: { locale: Locale }) {
  const [t, row] = await Promise.all([getTranslations('reading.front'), settings()])
  const mission = row?.mission[locale]
  return (
    <section aria-labelledby="mission" className="grid content-start gap-4">
      <h2 id="mission" className="text-2xl">
        {t('mission')}
      </h2>
      {mission && <ArticleBody body={mission} locale={locale} />}
      <p className="screen">
        <ButtonLink variant="spark" href={`/${locale}/about`}>
          {t('moreAbout')}
        </ButtonLink>
      </p>
    </section>
  )
}
