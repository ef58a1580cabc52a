import { DOMParser as SchemaParser } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import { htmlOfPlainText } from '../pasted-blocks'
import { htmlOfPasted } from '../pasted-html'

const OURS = 'data-pm-slice'

const parsed = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body

/** What comes in by the clipboard: from this editor as it is, from anywhere else reduced to what a text can hold. */
export const cleanClipboard: Pick<EditorProps, 'transformPastedHTML' | 'clipboardTextParser'> = {
  transformPastedHTML: (html) => (html.includes(OURS) ? html : htmlOfPasted(parsed(html))),
  clipboardTextParser: (text, context, _plain, view) =>
    SchemaParser.fromSchema(view.state.schema).parseSlice(parsed(htmlOfPlainText(text)), { context }),
}
