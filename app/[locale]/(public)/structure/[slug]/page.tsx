import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { BodyNews } from '@/features/news/components/body-news'
import { allTopics, bodyNews } from '@/features/news/lists'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { bodyPath, isBodySlug } from '@/features/structure/addresses'
import { BodyAround } from '@/features/structure/components/body-around'
import { BodyCard } from '@/features/structure/components/body-card'
import { BodyHead } from '@/features/structure/components/body-head'
import { BodyLeaders } from '@/features/structure/components/body-leaders'
import { bodyAt, leadersOf, type ReadBody, someBody } from '@/features/structure/reading'
import { BodyProgrammes } from '@/features/tracker/components/body-programmes'
import { bodyProgrammes } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'
import { LOCALES, type Locale } from '@/i18n/locales'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: await someBody() }]

type Props = PageProps<'/[locale]/structure/[slug]'>

const LATEST = 5

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const { slug } = await params
  // What no body can be called is not looked for, and takes no place among what is kept.
  return { locale, body: isBodySlug(slug) ? await bodyAt(slug) : null }
}

const alternatesOf = (slug: string) => Object.fromEntries(LOCALES.map((one) => [one, bodyPath(one, slug)]))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, body } = await asked(props)
  if (!body) return {}
  const t = await getTranslations('bodies')
  const title = body.name[locale] ?? body.name.fr
  const description = t('description', { name: title })
  return pageMetadata({ locale, title, description, alternates: alternatesOf(body.slug) })
}

/** One body: who leads it, where it is, how to reach it, what stands above and below, and what it published last. */
export default async function BodyPage(props: Props) {
  const { locale, body } = await asked(props)
  if (!body) notFound()
  const frame = await organisationFor(locale)
  return (
    <ReadingPage locale={locale} current="structure" alternates={alternatesOf(body.slug)} {...frame}>
      <div className="wrap grid gap-8 py-6">
        <BodyHead body={body} locale={locale} />
        {/* On a phone, how to reach it comes before its news. */}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 min-[60rem]:grid-cols-[7fr_4fr] min-[60rem]:grid-rows-[auto_1fr]">
          <Leaders body={body} locale={locale} />
          <div className="grid content-start gap-5 min-[60rem]:row-span-2">
            <BodyCard body={body} locale={locale} />
            <BodyAround body={body} locale={locale} />
          </div>
          <div className="grid content-start gap-8">
            <Programmes body={body} locale={locale} />
            <News body={body} locale={locale} />
          </div>
        </div>
      </div>
    </ReadingPage>
  )
}

type PartProps = { body: ReadBody; locale: Locale }

const Leaders = async ({ body, locale }: PartProps) => (
  <BodyLeaders leaders={await leadersOf(body.id)} locale={locale} />
)

const MOST_PROGRAMMES = 6
const Programmes = async ({ body, locale }: PartProps) => (
  <BodyProgrammes programmes={await bodyProgrammes(body.id, MOST_PROGRAMMES)} locale={locale} />
)

async function News({ body, locale }: PartProps) {
  const [texts, topics] = await Promise.all([bodyNews(locale, body.id, LATEST), allTopics()])
  return <BodyNews texts={texts} topics={topics} locale={locale} />
}
