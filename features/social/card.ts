import { join } from 'node:path'
import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'
import { z } from 'zod'
import { directionOf, LOCALES, type Locale } from '@/i18n/locales'
import { band, emblem } from './ornaments'
import { evened, filled, shortened } from './wrapping'

/** What a social picture says; all texts already in the reader's language. */
export type Card = {
  locale: Locale
  title: string
  organisation: string
  topic?: string
  /** Written out, for instance «22 أبريل 2018». */
  date?: string
  /** The deployment's own colours, six hexadecimal digits behind a #. */
  colours?: { deep?: string; glow?: string }
}

const said = z.string().max(1_000)
const shade = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .optional()
const cardInput = z.strictObject({
  locale: z.enum(LOCALES),
  title: said,
  organisation: said,
  topic: said.optional(),
  date: said.optional(),
  colours: z.strictObject({ deep: shade, glow: shade }).optional(),
})

/** True for what such a picture can say. */
export const isCard = (given: unknown): boolean => cardInput.safeParse(given).success

export const CARD_SIZE = { width: 1200, height: 630 }

// Whole font files: each holds Arabic and Latin. With two subset files, digits inside Arabic came out as boxes.
const fontFile = (...path: string[]) =>
  join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@expo-google-fonts', ...path)
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: [
      fontFile('el-messiri', '700Bold', 'ElMessiri_700Bold.ttf'),
      fontFile('readex-pro', '400Regular', 'ReadexPro_400Regular.ttf'),
    ],
    defaultFontFamily: 'Readex Pro',
  },
}

const MARGIN = 80
const COLUMN = CARD_SIZE.width - 2 * MARGIN
const MOST_LINES = 3
// Three lines hold less; measuring more would only cost time.
const MOST_LETTERS = 240

/** Draws the picture that social networks show beside a link: a PNG of 1200 × 630. */
export async function card(content: Card): Promise<Buffer> {
  const image = await renderAsync(draw(content), OPTIONS)
  return image.asPng()
}

type Face = { family: string; size: number; weight: number }
const heading = (size: number): Face => ({ family: 'El Messiri', size, weight: 700 })
const text = (size: number): Face => ({ family: 'Readex Pro', size, weight: 400 })

function draw({ locale, title, organisation, topic, date, colours }: Card): string {
  const { deep = '#0a3a52', glow = '#f0b24f' } = colours ?? {}
  const rtl = directionOf(locale) === 'rtl'
  const measure = ruler(rtl)
  const put = (words: string, y: number, face: Face, fill: string, inset = 0) =>
    line(words, { y, inset, face, fill, rtl })
  const short = (words: string, face: Face, width: number) =>
    shortened(clean(words), (candidate) => measure(candidate, face) <= width)
  const { face, lines } = fitted(clean(title), measure)
  const lead = face.size * (rtl ? 1.42 : 1.2)
  const top = 342 - ((lines.length - 1) * lead) / 2 + face.size * 0.3
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="${deep}"/>
    ${emblem(rtl ? CARD_SIZE.width - MARGIN - 84 : MARGIN, 56, 84, { glow, light: '#fdf3df' })}
    ${put(short(organisation, text(32), COLUMN - 108), 110, text(32), '#fdf3df', 108)}
    ${lines.map((words, index) => put(words, top + index * lead, face, '#ffffff')).join('')}
    ${put(short([topic, date].filter(Boolean).join(' · '), text(28), COLUMN), 548, text(28), glow)}
    ${band(582, glow)}
  </svg>`
}

type Place = { y: number; inset: number; face: Face; fill: string; rtl: boolean }

function line(words: string, { y, inset, face, fill, rtl }: Place): string {
  const x = rtl ? CARD_SIZE.width - MARGIN - inset : MARGIN + inset
  return `<text x="${x}" y="${Math.round(y)}" text-anchor="${rtl ? 'end' : 'start'}" fill="${fill}"
    font-family="${face.family}" font-size="${face.size}" font-weight="${face.weight}">${embedded(words, rtl)}</text>`
}

// The renderer takes every line for left-to-right unless the line itself says otherwise.
const embedded = (words: string, rtl: boolean) => (rtl ? `\u202B${escaped(words)}\u202C` : escaped(words))

const escaped = (words: string) => words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

// Controls, marks of direction and pictographs that no font of ours holds.
const clean = (words: string) =>
  words
    .normalize('NFC')
    .replace(/\p{C}|\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    .replace(/\u202F/g, '\u00A0')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim()
    .slice(0, MOST_LETTERS)

// The largest letters in which the title fits; past the smallest, its end is left out.
function fitted(title: string, measure: Ruler): { face: Face; lines: string[] } {
  for (const size of [76, 66, 58]) {
    const lines = filled(title, COLUMN, (words) => measure(words, heading(size)))
    if (lines.length > MOST_LINES) continue
    return { face: heading(size), lines: evened(lines, COLUMN, (words) => measure(words, heading(size))) }
  }
  const face = heading(52)
  const lines = filled(title, COLUMN, (words) => measure(words, face))
  const last = lines.slice(MOST_LINES - 1).join(' ')
  const fits = (words: string) => measure(words, face) <= COLUMN
  return { face, lines: [...lines.slice(0, MOST_LINES - 1), ...(last ? [shortened(last, fits)] : [])] }
}

type Ruler = (words: string, face: Face) => number

/**
 * How wide words stand, in pixels. Arabic letters join, so each word is drawn; once beside itself and once alone,
 * which tells its width with the space behind it. Remembered for the length of one card.
 */
function ruler(rtl: boolean): Ruler {
  const known = new Map<string, number>()
  const ems = (word: string, { family, weight }: Face) => {
    const key = `${family} ${word}`
    const width = (words: string) => drawnWidth(words, { family, weight, size: 50 }, rtl) / 50
    const found = known.get(key) ?? width(`${word} ${word}`) - width(word)
    known.set(key, found)
    return found
  }
  return (words, face) => face.size * (words.split(' ').reduce((sum, word) => sum + ems(word, face), 0) - 0.2)
}

function drawnWidth(words: string, face: Face, rtl: boolean): number {
  const drawn = line(words, { y: 100, inset: 0, face, fill: '#000', rtl })
  const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="200">${drawn}</svg>`
  return new Resvg(alone, OPTIONS).getBBox()?.width ?? 0
}
