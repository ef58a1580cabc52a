import type { ArticleKind, Doc, DocNode } from '../../schema/news.ts'
import type { InThreeLanguages } from '../../schema/portal.ts'

export type SampleText = { title: string; summary: string; slug: string; body: Doc }

/** A true text for the sample portal: what it tells comes from public facts, only the accounts are invented. */
export type SampleArticle = {
  key: string
  topic: 'organisation' | 'programmes' | 'elections' | 'branches' | 'competences' | 'citizens'
  kind: ArticleKind
  /** The day of what is told; null where no public source gives one. */
  eventOn: string | null
  publishedOn: string
  picture: { file: string; alt: InThreeLanguages; credit: string }
  author: 'editor1' | 'editor2'
  /** The body that it speaks for, where that is not the provincial organisation. */
  branch?: 'azemmour'
  texts: { ar: SampleText; fr: SampleText; en?: SampleText }
}

type Words = string | (string | DocNode)[]

const inline = (words: Words): DocNode[] =>
  (typeof words === 'string' ? [words] : words).map((word) =>
    typeof word === 'string' ? { type: 'text', text: word } : word,
  )

export const doc = (...content: DocNode[]): Doc => ({ type: 'doc', content })
export const p = (words: Words): DocNode => ({ type: 'paragraph', content: inline(words) })
export const h2 = (words: Words): DocNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: inline(words),
})
const listed = (words: Words): DocNode => ({ type: 'listItem', content: [p(words)] })
export const ul = (...lines: Words[]): DocNode => ({ type: 'bulletList', content: lines.map(listed) })
export const ol = (...lines: Words[]): DocNode => ({ type: 'orderedList', content: lines.map(listed) })
export const quote = (words: Words): DocNode => ({ type: 'blockquote', content: [p(words)] })

export const bold = (text: string): DocNode => ({ type: 'text', text, marks: [{ type: 'bold' }] })
export const italic = (text: string): DocNode => ({ type: 'text', text, marks: [{ type: 'italic' }] })
export const link = (label: string, href: string): DocNode => ({
  type: 'text',
  text: label,
  marks: [{ type: 'link', attrs: { href } }],
})

/** The drawings of the sample were made for it: one name for readers of every language. */
export const ownDrawing = 'Wahaj · وهج'
