import { folded, light, spelled } from './words'

/** A part of a text: what was looked for, or what stands around it. */
export type Piece = { text: string; found: boolean }

type Span = { start: number; end: number }

// A run of letters with all that may stand inside a word: harakat, tatweel, marks that nobody sees.
const RUN = /[\p{L}\p{N}\p{M}\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu

/**
 * Where the needles stand in a text, as it was written.
 * In: the text, and the folded words that the database looked for. Out: spans in order, apart from each other.
 */
export function spansOf(text: string, needles: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  for (const { 0: run, index } of text.matchAll(RUN))
    if (isFound(run, needles)) spans.push({ start: index, end: index + run.length })
  return spans
}

const isFound = (run: string, needles: ReadonlySet<string>) =>
  folded(spelled(run))
    .split(' ')
    .some((word) => needles.has(word) || light(word).some((form) => needles.has(form)))

/** The whole text in pieces; put together again they are the text. */
export const highlighted = (text: string, needles: ReadonlySet<string>): Piece[] =>
  cut(text, spansOf(text, needles), 0, text.length)

/** The stretch of about `length` letters that shows most of what was looked for, cut between words. */
export function excerpt(text: string, needles: ReadonlySet<string>, length = 180): Piece[] {
  const spans = spansOf(text, needles)
  if (text.length <= length) return cut(text, spans, 0, text.length)
  const around = aroundWords(text, richest(spans, length), length)
  const start = around.start + (around.start > 0 ? leftOver(text.slice(around.start, around.end)) : 0)
  const { end } = around
  const pieces = cut(text, spans, start, end)
  return [
    ...(start > 0 ? [{ text: '… ', found: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', found: false }] : []),
  ]
}

// What ended the sentence before says nothing at the head of an excerpt.
const leftOver = (text: string) => /^[\s.,:;!?،؛؟»)\]]*/.exec(text)?.[0].length ?? 0

// The span from which the most others are within reach; the first of equals.
function richest(spans: Span[], length: number): number {
  let best = { count: 0, at: 0 }
  for (const [index, { start }] of spans.entries()) {
    const beyond = spans.findIndex(({ end }) => end > start + length * 0.8)
    const count = (beyond === -1 ? spans.length : beyond) - index
    if (count > best.count) best = { count, at: start }
  }
  return best.at
}

// A little of what comes before belongs to it; a word is never cut in two, unless it is longer than all of it.
function aroundWords(text: string, at: number, length: number): Span {
  const earliest = Math.max(0, Math.min(at - length * 0.2, text.length - length))
  const gap = text.slice(Math.floor(earliest), at).search(/\s/)
  const start = earliest === 0 ? 0 : gap === -1 ? at : Math.floor(earliest) + gap + 1
  const most = text.slice(start, start + length)
  const lastGap = most.search(/\s\S*$/)
  const whole = start + length >= text.length || lastGap <= 0
  return { start, end: start + (whole ? most.length : lastGap) }
}

function cut(text: string, spans: Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const add = (end: number, found: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), found })
    at = Math.max(at, end)
  }
  for (const { start, end } of spans) {
    if (start < from || end > to) continue
    add(start, false)
    add(end, true)
  }
  add(to, false)
  return pieces
}
