import type { ReactNode } from 'react'
import { Document } from '@/components/shell/document'
import { signInAgainAction } from '@/features/account/actions'
import { SignOutForm } from '@/features/account/components/sign-out-form'
import { enterAgainWithCodeAction } from '@/features/factor/actions'
import { Room } from '@/features/portal/components/room'
import { siteMetadata } from '@/features/portal/metadata'
import { brand } from '@/features/portal/queries'
import { roomViewport } from '@/features/portal/viewport'
import { LOCALES } from '@/i18n/locales'
import '@/app/globals.css'
import '@/features/news/components/writing.css'

const SIGN_IN_AGAIN = { password: signInAgainAction, code: enterAgainWithCodeAction }

export const instant = false
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))
export const generateMetadata = siteMetadata
export const generateViewport = roomViewport

/** The desk, where editors write and publish. Each page asks for its own capability. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <Document brand={await brand()}>
      <Room area="desk" signOut={<SignOutForm />} signInAgain={SIGN_IN_AGAIN}>
        {children}
      </Room>
    </Document>
  )
}
