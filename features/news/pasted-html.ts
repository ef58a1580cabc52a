import { cleanText } from '@/gate/text'
import { safeLink } from './link'
import { type Block, escaped, htmlOf, trimmed } from './pasted-blocks'

const SILENT =
  /^(script|style|meta|link|title|head|xml|noscript|template|svg|math|button|input|select|textarea|canvas|map|area)$/
const PLAYERS = /^(iframe|video|audio|embed|object)$/
const LINES =
  /^(p|div|section|article|header|footer|main|aside|figure|figcaption|address|center|dd|dt|form|pre|td|th)$/

type Place = { kind: Block['kind']; bold: boolean; italic: boolean; href: string | null }
type Sink = { blocks: Block[]; open: string | null }

const nameOf = (node: Node): string => node.nodeName.toLowerCase()
const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase()

/** A document of another program, reduced to what a text of ours can hold. In: what its HTML was parsed into. */
export function htmlOfPasted(body: Element): string {
  const sink: Sink = { blocks: [], open: null }
  walk(body, { kind: 'p', bold: false, italic: false, href: null }, sink)
  close(sink, 'p')
  return htmlOf(sink.blocks)
}

function close(sink: Sink, kind: Block['kind']): void {
  if (sink.open !== null) sink.blocks.push({ kind, html: sink.open })
  sink.open = null
}

function walk(parent: Node, place: Place, sink: Sink): void {
  for (const node of Array.from(parent.childNodes)) {
    if (node.nodeType === 3) say(node.nodeValue ?? '', place, sink)
    else if (node.nodeType === 1) step(node as Element, place, sink)
  }
}

function step(element: Element, place: Place, sink: Sink): void {
  const name = nameOf(element)
  const style = styleOf(element)
  if (SILENT.test(name) || /mso-list:\s*ignore|display:\s*none|visibility:\s*hidden/.test(style)) return
  const kind = kindOf(element, name, style, place)
  if (PLAYERS.test(name)) player(element, sink)
  else if (name === 'br' || name === 'hr') close(sink, place.kind)
  else if (name === 'img') say(emoji(element), place, sink)
  else if (kind) block(element, { ...place, kind, bold: false }, sink, place.kind)
  else if (name === 'tr') row(element, place, sink)
  else walk(element, marks(element, name, style, place), sink)
}

function block(element: Element, place: Place, sink: Sink, around: Block['kind']): void {
  close(sink, around)
  walk(element, place, sink)
  close(sink, place.kind)
}

// The cells of a row are one line; a text of ours has no tables.
function row(element: Element, place: Place, sink: Sink): void {
  close(sink, place.kind)
  const cells = Array.from(element.children).map((cell) => {
    const inner: Sink = { blocks: [], open: null }
    walk(cell, place, inner)
    close(inner, place.kind)
    return inner.blocks
      .map(({ html }) => trimmed(html))
      .filter(Boolean)
      .join(' ')
  })
  sink.blocks.push({ kind: place.kind, html: cells.filter(Boolean).join(' — ') })
}

function kindOf(element: Element, name: string, style: string, place: Place): Block['kind'] | null {
  if (/^h[1-6]$/.test(name)) return name < 'h3' ? 'h2' : 'h3'
  if (name === 'li') return nameOf(element.parentNode ?? element) === 'ol' ? 'number' : 'bullet'
  if (name === 'blockquote') return 'quote'
  if (!LINES.test(name)) return null
  if (/mso-list:\s*l\d+/.test(style)) return wordList(element)
  return place.kind
}

// Word writes a list as paragraphs; what stands in place of the sign tells which.
function wordList(element: Element): 'bullet' | 'number' {
  const sign = Array.from(element.querySelectorAll('span')).find((span) =>
    /mso-list:\s*ignore/.test(styleOf(span)),
  )
  return /^[\s\u00a0]*\(?[\d٠-٩a-zأ-ي]{1,4}[.)\-ـ]/iu.test(sign?.textContent ?? '') ? 'number' : 'bullet'
}

function marks(element: Element, name: string, style: string, place: Place): Place {
  const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/.exec(style)?.[1]
  const plain = weight !== undefined && /normal|[1-5]00/.test(weight)
  const bold = weight !== undefined ? !plain : /^(b|strong)$/.test(name) || place.bold
  const italic = /font-style:\s*normal/.test(style)
    ? false
    : /font-style:\s*(italic|oblique)/.test(style) || /^(i|em|cite)$/.test(name) || place.italic
  const href = name === 'a' ? safeLink(element.getAttribute('href') ?? '') : place.href
  return { ...place, bold, italic, href }
}

const ENDS_IN_SPACE = / (?:<[^>]*>)*$/

function say(text: string, { bold, italic, href }: Place, sink: Sink): void {
  const spaced = cleanText(text).replace(/[\s\u00a0]+/g, ' ')
  // One space at most, also where two pieces meet, and none before the first word.
  const words = ENDS_IN_SPACE.test(sink.open ?? ' ') ? spaced.trimStart() : spaced
  if (words === '') return
  let html = escaped(words)
  if (words.trim() !== '') {
    if (bold) html = `<strong>${html}</strong>`
    if (italic) html = `<em>${html}</em>`
    if (href) html = `<a href="${escaped(href)}">${html}</a>`
  }
  sink.open = (sink.open ?? '') + html
}

// Some sites draw their emoji; the words behind a picture of any other kind are not the writer's.
const emoji = (element: Element): string => {
  const alt = element.getAttribute('alt') ?? ''
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : ''
}

const WATCH = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20}).*$/

// What plays becomes a link to where it plays.
function player(element: Element, sink: Sink): void {
  const inner = element.querySelector('source')?.getAttribute('src')
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? inner ?? ''
  const href = safeLink(address.replace(/^\/\//, 'https://'))?.replace(
    WATCH,
    'https://www.youtube.com/watch?v=$1',
  )
  if (!href || href.startsWith('/')) return
  close(sink, 'p')
  sink.blocks.push({ kind: 'p', html: `<a href="${escaped(href)}">${escaped(href)}</a>` })
}
