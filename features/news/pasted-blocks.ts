import { cleanText } from '@/gate/text'

/** One paragraph, heading, list entry or quotation of what was pasted: its place in the text and its words as HTML. */
export type Block = { kind: 'p' | 'h2' | 'h3' | 'bullet' | 'number' | 'quote'; html: string }

// Signs and little pictures that people begin the lines of a list with.
const BULLET =
  /^(?:[•·●○◦‣⁃∙▪▫■□◾◽◼◻♦❖➢➤►▶→⇦⇨◄✓✔☑✅☐➡⬅]|👉|👈|🔹|🔸|🔷|🔶|🔵|🔴|🟢|🟡|📌|📍|✳|✴|⭐|🌟|💠|☑️|o(?=\s)|[-–—*](?=\s))\ufe0f?[\s\u00a0]*/u
const NUMBER = /^(?:\(?[\d٠-٩]{1,3}[.)\-–ـ]|[a-zأ-ي][.)])[\s\u00a0]+/iu
const EMPTY = /^((?:<[^>]*>)*?)<(\w+)[^>]*><\/\2>/
const TAGS = /^(?:<[^>]+>)*/

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand between tags. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The words of a piece of HTML of ours, without its tags. */
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, '')

/** HTML of ours without space before its first word and after its last, whatever tags stand around. */
export const trimmed = (html: string): string => html.replace(/^((?:<[^>]*>)*) +| +((?:<[^>]*>)*)$/g, '$1$2')

/** Takes the sign off a line's beginning, with the tags that stood around it alone. */
const without = (sign: RegExp, html: string): string => {
  const opening = TAGS.exec(html)?.[0] ?? ''
  let words = opening + html.slice(opening.length).replace(sign, '')
  while (EMPTY.test(words)) words = words.replace(EMPTY, '$1')
  return words
}

const signOf = ({ kind, html }: Block): 'bullet' | 'number' | null => {
  if (kind !== 'p') return null
  const words = wordsOf(html).trimStart()
  if (BULLET.test(words)) return 'bullet'
  return NUMBER.test(words) ? 'number' : null
}

/** Lines that begin with signs, two or more in a row, are the list that their writer meant. */
export function withLists(blocks: Block[]): Block[] {
  return blocks.map((block, at) => {
    const sign = signOf(block)
    const beside = [blocks[at - 1], blocks[at + 1]].some((other) => other && signOf(other) === sign)
    if (!sign || !beside) return block
    return { kind: sign, html: without(sign === 'bullet' ? BULLET : NUMBER, block.html.trimStart()) }
  })
}

// A line may be empty as it comes, or once the sign of its list is off.
const saysSomething = ({ html }: Block): boolean => wordsOf(html).trim() !== ''

const LIST = { bullet: 'ul', number: 'ol' } as const

/** The blocks as HTML that the editor's schema knows. */
export function htmlOf(blocks: Block[]): string {
  let html = ''
  let open: 'ul' | 'ol' | null = null
  for (const { kind, html: words } of withLists(blocks.filter(saysSomething)).filter(saysSomething)) {
    const list = kind === 'bullet' || kind === 'number' ? LIST[kind] : null
    if (open && open !== list) html += `</${open}>`
    if (list && open !== list) html += `<${list}>`
    open = list
    html += list ? `<li><p>${trimmed(words)}</p></li>` : one(kind, trimmed(words))
  }
  return open ? `${html}</${open}>` : html
}

const one = (kind: Block['kind'], words: string) => {
  if (kind === 'quote') return `<blockquote><p>${words}</p></blockquote>`
  // A heading is bold by itself.
  return kind === 'p' ? `<p>${words}</p>` : `<${kind}>${words.replace(/<\/?strong>/g, '')}</${kind}>`
}

// «[10:30, 12/11/2026] Name:» before each message that is copied out of a chat.
const CHAT_HEAD = /^\u200e?\[[\d٠-٩/.,:\s\u200f\u202fصمAPM،]{6,40}\]\s[^:\n]{1,60}:\s/u
const BOLD = /(?<![\p{L}\p{N}*])\*(?!\s)([^*\n]+?)(?<!\s)\*(?![\p{L}\p{N}*])/gu
const ITALIC = /(?<![\p{L}\p{N}_])_(?!\s)([^_\n]+?)(?<!\s)_(?![\p{L}\p{N}_])/gu

const marked = (line: string): string =>
  escaped(cleanText(line))
    .replace(BOLD, '<strong>$1</strong>')
    .replace(ITALIC, '<em>$1</em>')
    .replace(/(?<![\p{L}\p{N}~])~(?!\s)([^~\n]+?)(?<!\s)~(?![\p{L}\p{N}~])/gu, '$1')

/** Plain text, as a chat or a notebook gives it: a line is a paragraph, *this* is bold, _this_ italic. */
export const htmlOfPlainText = (text: string): string =>
  htmlOf(text.split(/\r\n?|\n/).map((line) => ({ kind: 'p', html: marked(line.replace(CHAT_HEAD, '')) })))
