import type { Doc, DocNode } from '@/db/schema/news'
import type { Locale } from '@/i18n/locales'

// Words a minute of an unhurried reader; Arabic packs more into a word.
const PACE: Record<Locale, number> = { ar: 160, fr: 200, en: 220 }

/** The words of a text, its captions included, one block a line. */
export const plainText = (body: Doc): string => (body.content ?? []).map(textOf).join('\n').trim()

const textOf = (node: DocNode): string => {
  if (node.text !== undefined) return node.text
  if (node.type === 'hardBreak') return '\n'
  const caption = typeof node.attrs?.caption === 'string' ? node.attrs.caption : ''
  return caption + (node.content ?? []).map(textOf).join(isRun(node) ? '' : '\n')
}

const isRun = ({ type }: DocNode) => type === 'paragraph' || type === 'heading'

/** How long reading takes, in whole minutes; 0 stands for less than half of one. */
export const minutesToRead = (body: Doc, locale: Locale): number =>
  Math.round(plainText(body).split(/\s+/).filter(Boolean).length / PACE[locale])
