import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { env } from '@/env'
import { articlePath } from '@/features/news/addresses'
import { ArticlePage } from '@/features/news/components/article-page'
import { WithdrawnNotice } from '@/features/news/components/withdrawn-notice'
import { articleAlternates, articleMetadata } from '@/features/news/metadata'
import { articleAt, someSlug } from '@/features/news/reading'
import { isSlug } from '@/features/news/slug'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'
import type { Locale } from '@/i18n/locales'

export const ensureStatic = 'navigation'

type Props = PageProps<'/[locale]/news/[slug]'>

// The run-time key is percent-encoded: a raw Arabic slug would be built and never found.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) => [
  { slug: encodeURIComponent(await someSlug(params.locale as Locale)) },
]

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const slug = decodeURIComponent((await params).slug)
  // What no text can be called is not looked for, and takes no place among what is kept.
  return { locale, found: isSlug(slug) ? await articleAt(locale, slug) : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await asked(props)
  if (found?.is === 'shown') return articleMetadata(found)
  if (found?.is !== 'withdrawn') return {}
  const t = await getTranslations('reading.withdrawn')
  // The cache handler reads this mark: a static page cannot say its status itself.
  return { title: t('title'), robots: { index: false }, other: { 'page-status': '410' } }
}

export default async function ArticleRoute(props: Props) {
  const { locale, found } = await asked(props)
  if (!found) notFound()
  if (found.is === 'moved') {
    const there = articlePath(locale, found.slug)
    return found.forGood ? permanentRedirect(there) : redirect(there)
  }
  const frame = await organisationFor(locale)
  return (
    <ReadingPage locale={locale} current="news" alternates={articleAlternates(found)} {...frame}>
      {found.is === 'shown' ? (
        <ArticlePage
          text={found}
          reader={locale}
          site={env.PUBLIC_URL}
          organisation={frame.organisation.name}
        />
      ) : (
        <WithdrawnNotice withdrawn={found} reader={locale} />
      )}
    </ReadingPage>
  )
}
