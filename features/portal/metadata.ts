import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import type { Alternates } from '@/components/shell/alternates'
import { env } from '@/env'
import { LOCALES, type Locale } from '@/i18n/locales'
import { organisationFor } from './queries'

/** What every page says of the portal in its head: name, icons, and whether search engines may keep it. */
export async function siteMetadata(): Promise<Metadata> {
  const named = await rootLocale()
  const { organisation, sample } = await organisationFor(hasLocale(LOCALES, named) ? named : 'ar')
  const { name, subtitle } = organisation
  return {
    metadataBase: new URL(env.PUBLIC_URL),
    title: { default: [name, subtitle].filter(Boolean).join(' · '), template: `%s · ${name}` },
    // A sample must not be found in place of the real thing.
    ...(sample && { robots: { index: false, follow: false } }),
    manifest: '/manifest.webmanifest',
    icons: { icon: '/favicon.svg', apple: '/apple-touch-icon.png' },
    openGraph: { siteName: name },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

/** The title of the page beside a layout: Next sets a layout's pattern on the pages below it only. */
export async function homeMetadata(title: string): Promise<Metadata> {
  const named = await rootLocale()
  const { organisation } = await organisationFor(hasLocale(LOCALES, named) ? named : 'ar')
  return { title: { absolute: `${title} · ${organisation.name}` } }
}

type Page = {
  locale: Locale
  title?: string
  description?: string
  /** Where this very page stands in each language it exists in. */
  alternates: Alternates
  /** The address that search engines keep, where it is not the page's own. */
  canonical?: string
}

/** What a page says of itself in its head: its one address, its other languages (Arabic for everyone else). */
export function pageMetadata({ locale, title, description, alternates, canonical }: Page): Metadata {
  const fallback = alternates.ar ?? alternates.fr ?? alternates.en
  return {
    ...(title && { title }),
    ...(description && { description }),
    alternates: {
      canonical: canonical ?? alternates[locale] ?? null,
      languages: { ...alternates, ...(fallback && { 'x-default': fallback }) },
      types: { 'application/atom+xml': `/${locale}/feed.xml` },
    },
  }
}
