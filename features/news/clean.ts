import type { Doc, DocNode } from '@/db/schema/news'
import { cleanText } from '@/gate/text'
import { safeLink } from './link'
import { isId } from './plain-text'

/** Bounds of one text: nobody writes by hand what goes past them. */
const MOST_NODES = 6_000
const DEEPEST = 12
const MOST_LETTERS = 200_000

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'horizontalRule',
  'picture',
  'paper',
]
const INLINE = ['text', 'hardBreak']

/** What may stand inside what: the editor's schema, said once more for what comes in from anywhere else. */
const INSIDE: Record<string, readonly string[]> = {
  doc: BLOCKS,
  blockquote: BLOCKS,
  listItem: BLOCKS,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  paragraph: INLINE,
  heading: INLINE,
}

const CAPTION_LENGTH = 300

type Attributes = Record<string, unknown>
class Foreign extends Error {}

const uuid = (value: unknown): string => {
  if (!isId(value)) throw new Foreign('no id')
  return value.toLowerCase()
}

// Attributes that are kept, each checked; all others are dropped.
const ATTRIBUTES: Record<string, (given: Attributes) => Attributes> = {
  heading: ({ level }) => ({ level: level === 3 ? 3 : 2 }),
  orderedList: ({ start }) => ({
    start: Number.isInteger(start) && Number(start) > 0 && Number(start) < 10_000 ? start : 1,
  }),
  picture: ({ pictureId, caption }) => ({
    pictureId: uuid(pictureId),
    caption: typeof caption === 'string' ? cleanText(caption).slice(0, CAPTION_LENGTH) : '',
  }),
  paper: ({ documentId }) => ({ documentId: uuid(documentId) }),
}

type Mark = { type: string; attrs?: Attributes }

const mark = (given: unknown): Mark[] => {
  const { type, attrs } = (given ?? {}) as Mark
  if (type === 'bold' || type === 'italic') return [{ type }]
  if (type !== 'link') throw new Foreign('a mark we do not know')
  // A link that leads nowhere allowed leaves its words behind.
  const href = typeof attrs?.href === 'string' ? safeLink(attrs.href) : null
  return href ? [{ type, attrs: { href } }] : []
}

const words = ({ text, marks }: DocNode): DocNode[] => {
  if (typeof text !== 'string') throw new Foreign('text without words')
  const clean = cleanText(text).replace(/[\n\t]+/g, ' ')
  const kept = Array.isArray(marks) ? marks.flatMap(mark) : []
  return clean === '' ? [] : [{ type: 'text', text: clean, ...(kept.length > 0 && { marks: kept }) }]
}

type Count = { nodes: number }

const node = (given: unknown, parent: string, depth: number, count: Count): DocNode[] => {
  if (typeof given !== 'object' || given === null) throw new Foreign('no node')
  const { type, attrs, content } = given as DocNode
  if (typeof type !== 'string' || !INSIDE[parent]?.includes(type))
    throw new Foreign('a node out of its place')
  count.nodes += 1
  if (count.nodes > MOST_NODES || depth > DEEPEST) throw new Foreign('too much')
  if (type === 'text') return words(given as DocNode)
  const kept = ATTRIBUTES[type]?.(attrs ?? {})
  const inner = INSIDE[type] ? filled(type, children(content, type, depth, count)) : null
  // A list or quotation with nothing in it is none; an empty paragraph is a pause that the writer made.
  if (inner?.length === 0 && !['paragraph', 'heading'].includes(type)) return []
  return [{ type, ...(kept && { attrs: kept }), ...(inner && inner.length > 0 && { content: inner }) }]
}

// The schema has every list entry begin with a paragraph.
const filled = (type: string, inner: DocNode[]): DocNode[] =>
  type === 'listItem' && inner[0]?.type !== 'paragraph' ? [{ type: 'paragraph' }, ...inner] : inner

const children = (content: unknown, parent: string, depth: number, count: Count): DocNode[] => {
  if (content === undefined) return []
  if (!Array.isArray(content)) throw new Foreign('no content')
  return content.flatMap((child) => node(child, parent, depth + 1, count))
}

// The editor keeps an empty paragraph at the end to write on in; it is no part of the text.
const withoutTail = (content: DocNode[]): DocNode[] =>
  content.slice(0, content.findLastIndex(({ type, content: inner }) => type !== 'paragraph' || inner) + 1)

const lettersIn = ({ text = '', content = [] }: DocNode): number =>
  text.length + content.reduce((sum, child) => sum + lettersIn(child), 0)

/**
 * A text as it is kept: known nodes in known places with known attributes, clean words, allowed links.
 * Out: the text, or null for what no editor of ours writes or what goes past all bounds.
 */
export function cleanDoc(given: unknown): Doc | null {
  try {
    const { type, content } = (given ?? {}) as Doc
    if (type !== 'doc') return null
    const doc: Doc = { type: 'doc', content: withoutTail(children(content, 'doc', 0, { nodes: 0 })) }
    return lettersIn(doc) <= MOST_LETTERS ? doc : null
  } catch (error) {
    if (error instanceof Foreign) return null
    throw error
  }
}
