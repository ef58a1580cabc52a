import { Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { safeLink } from './link'

/** A picture of the library inside a text; what it shows is read from the library by its id. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  addAttributes: () => ({ pictureId: { default: null }, caption: { default: '' } }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-picture': HTMLAttributes.pictureId }],
})

/** A document of the library, offered as a download. */
export const Paper = Node.create({
  name: 'paper',
  group: 'block',
  atom: true,
  addAttributes: () => ({ documentId: { default: null } }),
  parseHTML: () => [{ tag: 'p[data-paper]' }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-paper': HTMLAttributes.documentId }],
})

/** Everything that a text can hold. What is not here does not exist: not in the editor, not on a page. */
export const documentSchema = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    codeBlock: false,
    code: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      protocols: ['https', 'http', 'mailto', 'tel'],
      isAllowedUri: (href) => safeLink(href) !== null,
    },
  }),
  Picture,
  Paper,
]
