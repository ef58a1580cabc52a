import type { Locale } from '@/i18n/locales'
import type { PictureFile } from '../ui/picture'

/** What a list shows of one article. */
export type ArticleSummary = {
  href: string
  title: string
  lead?: string | undefined
  topic?: { label: string; href?: string } | undefined
  /** When it was published: lists stand in this order. */
  at?: Date | string | undefined
  /** The day it tells of, where it tells of one. */
  eventOn?: string | undefined
  minutes?: number | undefined
  picture?: PictureFile | undefined
  /** The language it is shown in, where that is not the page's. */
  language?: Locale | undefined
}
