import type { ReactNode } from 'react'
import { Document } from '@/components/shell/document'
import { siteMetadata } from '@/features/portal/metadata'
import { brand } from '@/features/portal/queries'
import { readingViewport } from '@/features/portal/viewport'
import { LOCALES } from '@/i18n/locales'
import '@/app/globals.css'

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))
export const generateMetadata = siteMetadata
export const viewport = readingViewport

/** Reading pages: complete, static, and without script. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <Document brand={await brand()}>{children}</Document>
}
