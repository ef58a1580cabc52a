import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Counted } from './counted'

/** What the lists of a constituency are called in the reader’s language, by their id. */
export const listNames = ({ lists }: Pick<Counted, 'lists'>, locale: Locale): Record<string, string> =>
  Object.fromEntries(lists.map(({ id, name }) => [id, titleIn(name, locale)]))
