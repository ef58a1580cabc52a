// What the database does to a word (db/migrations/0003_search_words.sql), done to words on a page:
// a highlight has to fall on the text as it was written.

const INVISIBLE = /[\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const MARKS =
  /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF]/g
const ELIDED = /(^|[^\p{L}\p{Nd}])(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu)['’‘ʼ`](?=[\p{L}\p{Nd}])/gu

const DIGITS = pairs('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789')
const FOLDS = new Map([
  ...pairs('ٱٲٳٵىیېةۀەہھکڪگݣڭپڤڥچøđłı', 'اااايييهههههكككككبففجodli'),
  ...([
    ['ء', ''],
    ['œ', 'oe'],
    ['æ', 'ae'],
    ['ß', 'ss'],
  ] as const),
])

/** Words as they were spelled, without harakat, capitals, punctuation, elided articles; single spaces between. */
export const spelled = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => DIGITS.get(digit) ?? digit)
    .replace(ELIDED, '$1')
    .replace(/[^\p{L}\p{Nd}]+|ʼ+/gu, ' ')
    .trim()

/** Spelled words without hamza, accents, and the letters that are only written differently. */
export const folded = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0653-\u0655]/g, '')
    .normalize('NFC')
    .replace(/./gsu, (letter) => FOLDS.get(letter) ?? letter)

/** The other words that a folded word may be, under what is joined to it. */
export const light = (word: string): string[] => {
  const forms = [
    /^[وف]?[بكل]?ال(..+)$/u.exec(word)?.[1],
    /^[وف]?لل(..+)$/u.exec(word)?.[1],
    /^[وف](..+)$/u.exec(word)?.[1],
    /^[وف]?[بل](..+)$/u.exec(word)?.[1],
    /^([a-z]{3,}[^s])s$/u.exec(word)?.[1],
    /^([a-z]+eau)x$/u.exec(word)?.[1],
    /^([a-z]{2,}a)ux$/u.exec(word)?.[1]?.concat('l'),
  ]
  return [...new Set(forms)].filter((form) => form !== undefined && form !== word) as string[]
}

function pairs(from: string, to: string): Map<string, string> {
  const targets = [...to]
  return new Map([...from].map((letter, index) => [letter, targets[index] ?? '']))
}
