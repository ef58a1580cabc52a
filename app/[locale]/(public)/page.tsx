import { ReadingPage } from '@/components/shell/ReadingPage'
import { latestNews } from '@/features/news/reading'
import { organisationFor } from '@/features/portal/queries'
import type { Locale } from '@/i18n/locales'

export const ensureStatic = 'navigation'

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = (await params).locale as Locale
  const [frame, news] = await Promise.all([organisationFor(locale), latestNews(locale)])
  return (
    <ReadingPage locale={locale} current="home" alternates={{ ar: '/ar', fr: '/fr', en: '/en' }} {...frame}>
      <ul className="wrap">
        {news.map((article) => (
          <li key={article.id}>
            <a href={`/${locale}/news/${article.slug}`}>{article.title}</a>
          </li>
        ))}
      </ul>
    </ReadingPage>
  )
}
