// Controls, marks that turn text around unseen (with them a line can read as what it is not), and what is no character
// at all: a feed that held one could not be read by anyone.
// The joiners U+200C and U+200D stay: Arabic script and emoji need them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g
const TURNING = /[\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g
const LONE_SURROGATES = /\p{Surrogate}/gu

/** Text as it is kept: NFC, without controls, turning marks or halves of characters. Line breaks and tabs stay. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROLS, '')
    .replace(TURNING, '')
    .replace(LONE_SURROGATES, '')
    .normalize('NFC')

/** One line of it: all white space is one space, none at the ends. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** Several lines of it: ends trimmed, no more than one empty line in a row. */
export const cleanLines = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Arabic-Indic and Persian digits as Western ones. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
