import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Alternates } from '@/components/shell/alternates'
import { pageMetadata } from '@/features/portal/metadata'
import { titleIn } from '@/features/programmes/title'
import { LOCALES, type Locale } from '@/i18n/locales'
import { feedPath, picturePath, pointPath, programmePath, programmesPath } from './addresses'
import type { Whole } from './queries'
import type { ReadPoint } from './reading'

/** Where a page stands in each language: all pages of programmes stand in all. */
export const inEveryLanguage = (path: (locale: Locale) => string): Alternates =>
  Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)]))

/** The head of a page of the list. */
export async function listMetadata(locale: Locale, page: number): Promise<Metadata> {
  const t = await getTranslations('tracker')
  const title = page > 1 ? t('list.page', { page }) : t('title')
  const alternates = inEveryLanguage((one) => programmesPath(one, page))
  return pageMetadata({ locale, title, description: t('description'), alternates })
}

type Shown = {
  locale: Locale
  slug: string
  title: string
  description: string
  alternates: Alternates
  number?: number
}

function shown({ locale, slug, title, description, alternates, number }: Shown): Metadata {
  const page = pageMetadata({ locale, title, description, alternates })
  const images = [{ url: picturePath(locale, slug, number), width: 1200, height: 630, alt: title }]
  return {
    ...page,
    // Its own feed, not that of the news.
    alternates: { ...page.alternates, types: { 'application/atom+xml': feedPath(locale, slug) } },
    openGraph: { type: 'article', title, description, url: alternates[locale] ?? '', images },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}

/** What a programme says of itself to search engines and to those who see it shared. */
export async function programmeMetadata(locale: Locale, { slug, title: named }: Whole): Promise<Metadata> {
  const t = await getTranslations('tracker.overview')
  const title = titleIn(named, locale)
  const alternates = inEveryLanguage((one) => programmePath(one, slug))
  return shown({ locale, slug, title, description: t('description', { title }), alternates })
}

/** The same of a point. */
export async function pointMetadata(locale: Locale, { programme, point }: ReadPoint): Promise<Metadata> {
  const t = await getTranslations('tracker.page')
  const { slug } = programme
  const { number } = point
  const title = `${number}. ${titleIn(point.title, locale)}`
  const description = t('description', { number, programme: titleIn(programme.title, locale) })
  const alternates = inEveryLanguage((one) => pointPath(one, slug, number))
  return shown({ locale, slug, title, description, alternates, number })
}
