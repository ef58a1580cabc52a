import { notFound } from 'next/navigation'
import { ReadingPage } from '@/components/shell/ReadingPage'
import { ArticleBody } from '@/features/news/components/article-body'
import { articleAt, someSlug } from '@/features/news/reading'
import { organisationFor } from '@/features/portal/queries'
import type { Locale } from '@/i18n/locales'

export const ensureStatic = 'navigation'

// The run-time key is percent-encoded: a raw Arabic slug would be built and never found.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) => [
  { slug: encodeURIComponent(await someSlug(params.locale as Locale)) },
]

export default async function ArticlePage({ params }: PageProps<'/[locale]/news/[slug]'>) {
  const { locale: named, slug } = await params
  const locale = named as Locale
  const article = await articleAt(locale, decodeURIComponent(slug))
  if (!article) notFound()
  const frame = await organisationFor(locale)
  return (
    <ReadingPage
      locale={locale}
      current="news"
      alternates={{ [locale]: `/${locale}/news/${slug}` }}
      {...frame}
    >
      <article className="wrap">
        <h1>{article.title}</h1>
        <ArticleBody body={article.body} />
      </article>
    </ReadingPage>
  )
}
