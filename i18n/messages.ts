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
  'progress',
  'funding',
  'reading',
  'search',
  'messages',
  'pictures',
  'documents',
  'evidence',
  'amendments',
  'opinions',
  'programmes',
  'proposals',
  'applications',
  'points',
  'followers',
  'contests',
  'elections',
  'coverage',
  'shifts',
  'logistics',
  'deadlines',
  'rulesets',
  'silence',
  'territory',
  'layout',
  'stations',
  'lists',
  'results',
  'seats',
  'money',
  'candidacies',
  'tasks',
  'outings',
  'objectives',
  'anticipation',
] as const

const read = async (locale: Locale) =>
  Object.fromEntries(
    await Promise.all(
      FEATURES.map(async (feature) => [
        feature,
        (await import(`./messages/${locale}/${feature}.json`)).default,
      ]),
    ),
  )

// Every page asks for them, several times on its way: they are put together once.
const known = new Map<Locale, ReturnType<typeof read>>()

/** All messages of a language, by feature. */
export function messagesOf(locale: Locale): ReturnType<typeof read> {
  const messages = known.get(locale) ?? read(locale)
  known.set(locale, messages)
  return messages
}
