import type { ReactNode } from 'react'
import { Document } from '@/components/shell/document'
import { LOCALES } from '@/i18n/locales'
import '@/app/globals.css'

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** Reading pages: complete, static, and without script. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
