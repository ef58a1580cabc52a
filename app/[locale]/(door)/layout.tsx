import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Document } from '@/components/shell/document'
import { siteMetadata } from '@/features/portal/metadata'
import { brand } from '@/features/portal/queries'
import { readingViewport } from '@/features/portal/viewport'
import { LOCALES } from '@/i18n/locales'
import { Words } from '@/i18n/words'
import '@/app/globals.css'

export const instant = false
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))
export const generateMetadata = siteMetadata
export const viewport = readingViewport

/** Doors: what a visitor may send. Made for each request, so that every script carries its nonce. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  await headers()
  return (
    <Document brand={await brand()}>
      <Words>{children}</Words>
    </Document>
  )
}
