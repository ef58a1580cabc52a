import type { ReactNode } from 'react'
import { LOCALES } from '@/i18n/locales'
import { Document } from '@/components/shell/document'
import '@/app/globals.css'

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** Reading pages: complete, static, and without script. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
