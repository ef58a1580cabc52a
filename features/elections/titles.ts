/** The fields of a title, in the three languages; the Arabic one is asked for. */
export const TITLES = [
  { name: 'titleAr', lang: 'ar', dir: 'rtl' },
  { name: 'titleFr', lang: 'fr', dir: 'ltr' },
  { name: 'titleEn', lang: 'en', dir: 'ltr' },
] as const
