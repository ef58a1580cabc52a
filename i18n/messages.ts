import type { Locale } from './locales'

// One file a feature, listed once: the build must know them all.
const FEATURES = [
  'portal',
  'refusals',
  'news',
  'organisation',
  'calendar',
  'mandates',
  'elected',
  'careers',
  'powers',
  'home',
  'founding',
  'decisions',
  'statutes',
  'bodies',
  'cards',
  'dues',
  'competences',
  'register',
  'imports',
  'exchange',
  'membership',
  'mydata',
  'factor',
  'account',
  'factor',
  'letters',
  'tracker',
  'shell',
  'ui',
  'legal',
  'about',
  'ledger',
  'programmes',
  'reading',
  'search',
  'messages',
  'pictures',
  'documents',
  'evidence',
  'applications',
  'points',
  'followers',
  'contests',
] as const

/** All messages of a language, by feature. */
export const messagesOf = async (locale: Locale) =>
  Object.fromEntries(
    await Promise.all(
      FEATURES.map(async (feature) => [
        feature,
        (await import(`./messages/${locale}/${feature}.json`)).default,
      ]),
    ),
  )
