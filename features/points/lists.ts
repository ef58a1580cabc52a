import type { Locale } from '@/i18n/locales'
import type { PointChoices } from './rooms'

/** The lists of a point’s form, named in the reader’s language. */
export const listsIn = ({ themes, offices, communes }: PointChoices, locale: Locale) => ({
  themes: themes.map(({ key, name }) => ({ value: key, label: name[locale] ?? name.fr })),
  offices: offices.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr })),
  communes,
})
