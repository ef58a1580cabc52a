import type { Doc, DocNode } from '@/db/schema/news'

// A text of a few paragraphs, as one writes it in a message: an empty line between paragraphs, «- » before the
// entries of a list, «## » before a heading, *bold* and _italic_.

const MARKS = { bold: '*', italic: '_' } as const

const words = ({ text = '', type, marks = [] }: DocNode): string => {
  if (type === 'hardBreak') return ' '
  return marks.reduce((said, { type: mark }) => {
    const sign = MARKS[mark as keyof typeof MARKS]
    return sign ? `${sign}${said}${sign}` : said
  }, text)
}

const line = (node: DocNode): string => (node.content ?? []).map(words).join('')

const entries = (list: DocNode, sign: (at: number) => string): string =>
  (list.content ?? []).map((item, at) => `${sign(at)} ${(item.content ?? []).map(line).join(' ')}`).join('\n')

const block = (node: DocNode): string => {
  if (node.type === 'bulletList') return entries(node, () => '-')
  if (node.type === 'orderedList') return entries(node, (at) => `${at + 1}.`)
  if (node.type === 'heading') return `## ${line(node)}`
  return node.content?.[0]?.type === 'paragraph' ? node.content.map(line).join('\n\n') : line(node)
}

/** A text as it is edited in a plain field. */
export const notationOf = (doc: Doc): string => (doc.content ?? []).map(block).filter(Boolean).join('\n\n')

const PIECES = /(?<![\p{L}\p{N}])([*_])(?!\s)(.+?)(?<!\s)\1(?![\p{L}\p{N}])/gu

const inline = (text: string): DocNode[] => {
  const nodes: DocNode[] = []
  let at = 0
  for (const { 0: whole, 1: sign, 2: inner = '', index } of text.matchAll(PIECES)) {
    if (index > at) nodes.push({ type: 'text', text: text.slice(at, index) })
    nodes.push({ type: 'text', text: inner, marks: [{ type: sign === '*' ? 'bold' : 'italic' }] })
    at = index + whole.length
  }
  if (at < text.length) nodes.push({ type: 'text', text: text.slice(at) })
  return nodes
}

const paragraph = (text: string): DocNode => ({ type: 'paragraph', content: inline(text) })
const list = (type: string, lines: string[], sign: RegExp): DocNode => ({
  type,
  ...(type === 'orderedList' && { attrs: { start: 1 } }),
  content: lines.map((one) => ({ type: 'listItem', content: [paragraph(one.replace(sign, ''))] })),
})

const BULLET = /^[-•*]\s+/
const NUMBER = /^\d{1,3}[.)]\s+/

const node = (text: string): DocNode => {
  const lines = text.split('\n').map((one) => one.trim())
  if (lines.every((one) => BULLET.test(one))) return list('bulletList', lines, BULLET)
  if (lines.every((one) => NUMBER.test(one))) return list('orderedList', lines, NUMBER)
  if (text.startsWith('## '))
    return { type: 'heading', attrs: { level: 2 }, content: inline(text.slice(3).trim()) }
  return paragraph(lines.join(' '))
}

/** The text that such a field holds. */
export const docOf = (text: string): Doc => ({
  type: 'doc',
  content: text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(node),
})
