import type { Locale } from '@/i18n/locales'

/** Where this very page stands in each language it exists in: path with its locale, e.g. `/fr/news/azemmour`. */
export type Alternates = Partial<Record<Locale, string>>
