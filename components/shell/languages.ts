/** The three languages of the portal, in the order they are offered, each in its own name. */
export const languages = { ar: 'العربية', fr: 'Français', en: 'English' } as const

export type Language = keyof typeof languages

/** Where this very page stands in each language it exists in: path with its locale, e.g. `/fr/news/azemmour`. */
export type Alternates = Partial<Record<Language, string>>
