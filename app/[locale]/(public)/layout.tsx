import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Document } from '@/components/shell/document'
import { env } from '@/env'
import { organisationFor } from '@/features/portal/queries'
import { LOCALES } from '@/i18n/locales'
import '@/app/globals.css'

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

export async function generateMetadata(): Promise<Metadata> {
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

/** Reading pages: complete, static, and without script. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
