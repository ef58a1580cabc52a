import type { Source } from './sources.ts'

const MESSAGES = /^i18n\/messages\/(ar|fr)\//
const SAMPLE = /^db\/sample\/.*\.ts$|^db\/founding\.ts$/

// A sentence is French or Arabic where its file says so; a sample file holds all languages, told by their letters.
const ARABIC = /[\u0621-\u0669]/
const STRINGS = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g

const sentencesIn = ({ path, text }: Source): string[] =>
  MESSAGES.test(path) || SAMPLE.test(path)
    ? [...text.matchAll(STRINGS)].map(([, single, double]) => single ?? double ?? '')
    : []

const complaints = (sources: Source[], faults: [RegExp, string][], spoken: (sentence: string) => boolean) =>
  sources.flatMap((source) =>
    sentencesIn(source)
      .filter(spoken)
      .flatMap((sentence) =>
        faults.flatMap(([fault, complaint]) =>
          fault.test(sentence) ? [`${source.path}: ${complaint}: ${sentence.slice(0, 60)}`] : [],
        ),
      ),
  )

const FRENCH: [RegExp, string][] = [
  [/ [;:!?»](?![-\w])|« /, 'the space before ; : ! ? » and after « does not break'],
  [/\p{L}'\p{L}/u, 'the apostrophe is ’'],
  [/\d \d{3}(?!\d)|nº |\d (?=(Mo|millions)\b)/, 'the space in a number, or before its unit, does not break'],
]

/** French whose signs may fall on the next line, or that a typewriter wrote. */
export const looseFrench = (sources: Source[]) =>
  complaints(
    sources.filter(({ path }) => !path.startsWith('i18n/messages/ar/')),
    FRENCH,
    (sentence) => !ARABIC.test(sentence),
  )

const ARABIC_FAULTS: [RegExp, string][] = [
  [/[\u0621-\u065f][,;?]/, 'Arabic punctuation is ، ؛ ؟'],
  [/(?<!-)\s[،؛؟:»](?!\))|«\s/, 'no space stands before a sign'],
  [/[\u0660-\u0669]/, 'digits are 0 to 9'],
  [/\d \d{3}(?!\d)/, 'the space in a number does not break: it would be read backwards'],
  [/(?<!\p{L})[وفبل]?(نوفمبر|سبتمبر|ديسمبر|مايو|تموز|يونيه|يوليو)(?!\p{L})/u, 'months are Moroccan'],
]

/** Arabic set with Latin signs, or with the months and digits of elsewhere. */
export const looseArabic = (sources: Source[]) =>
  complaints(sources, ARABIC_FAULTS, (sentence) => ARABIC.test(sentence))
