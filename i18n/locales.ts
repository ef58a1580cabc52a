/** The portal's languages, the first one first. */
export const LOCALES = ['ar', 'fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Regional tags: months, digits and money are Morocco's. */
export const REGIONAL: Record<Locale, string> = { ar: 'ar-MA-u-nu-latn', fr: 'fr-MA', en: 'en-GB' }

/** Which way a language runs. */
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr')

/** What a language calls itself. */
export const ENDONYMS: Record<Locale, string> = { ar: 'العربية', fr: 'Français', en: 'English' }
