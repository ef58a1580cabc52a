import type { Doc, DocNode } from '@/db/schema/news'

/** What stands in for a picture and for a document where only words are shown. */
export const PICTURE_SIGN = '▣'
export const PAPER_SIGN = '▤'

const own = (node: DocNode): string => {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'picture') return `${PICTURE_SIGN} ${String(node.attrs?.caption ?? '')}`.trim()
  if (node.type === 'paper') return PAPER_SIGN
  return (node.content ?? []).map(own).join('')
}

const HOLDERS = ['doc', 'bulletList', 'orderedList', 'listItem', 'blockquote']

const blocks = (node: DocNode): string[] =>
  HOLDERS.includes(node.type) ? (node.content ?? []).flatMap(blocks) : [own(node)]

/** The words of a text, one line a paragraph, heading or list entry. */
export const plainBlocks = (doc: Doc): string[] => blocks(doc).filter((block) => block.trim() !== '')

/** The words of a text. */
export const plainText = (doc: Doc): string => plainBlocks(doc).join('\n')

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether this can be the id of a row. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)

const idsOf = (node: DocNode, type: string, key: string): string[] => {
  const id = node.type === type ? node.attrs?.[key] : undefined
  return [...(isId(id) ? [id] : []), ...(node.content ?? []).flatMap((one) => idsOf(one, type, key))]
}

/** The ids of the library's pictures that a text shows, each once, in its order. */
export const picturesIn = (doc: Doc): string[] => [...new Set(idsOf(doc, 'picture', 'pictureId'))]

/** The ids of the documents that a text offers. */
export const papersIn = (doc: Doc): string[] => [...new Set(idsOf(doc, 'paper', 'documentId'))]
