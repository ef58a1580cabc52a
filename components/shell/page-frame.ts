import type { Locale } from '@/i18n/locales'
import type { Alternates } from './alternates'
import type { Organisation } from './organisation'
import type { PublicPage } from './public-pages'

/** What the frame around every public page needs to know of it. */
export type PageFrame = {
  locale: Locale
  organisation: Organisation
  /** The section this page belongs to, marked in the navigation. */
  current?: PublicPage | undefined
  alternates: Alternates
  /** True where the portal shows its sample: a banner says so. */
  sample?: boolean | undefined
}
