import type { ReactNode } from 'react'
import { DoorPage } from '@/components/shell/door-page'
import type { PublicPage } from '@/components/shell/public-pages'
import { LOCALES, type Locale } from '@/i18n/locales'
import { Words } from '@/i18n/words'
import { organisationFor } from '../queries'

type Props = {
  locale: Locale
  /** Where this door is, without its language and with its query. */
  path: string
  current?: PublicPage
  title: string
  intro?: ReactNode
  /** The messages that its client components need. */
  words: readonly string[]
  children: ReactNode
}

/** A page where a visitor sends something, in the organisation's own frame. */
export async function Door({ locale, path, words, children, ...page }: Props) {
  const alternates = Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`]))
  const frame = await organisationFor(locale)
  return (
    <DoorPage locale={locale} alternates={alternates} {...page} {...frame}>
      <Words of={words}>{children}</Words>
    </DoorPage>
  )
}
