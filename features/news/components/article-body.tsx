import { renderToReactElement } from '@tiptap/static-renderer/pm/react'
import type { Doc } from '@/db/schema/news'
import type { Locale } from '@/i18n/locales'
import { documentSchema } from '../document-schema'
import { ArticleFigure, type FiguredPicture } from './article-figure'
import { type OfferedDocument, PaperLink } from './paper-link'

type Props = {
  body: Doc
  locale: Locale
  pictures?: readonly FiguredPicture[]
  documents?: readonly OfferedDocument[]
}

/** A text as readers see it, rendered through its schema: only known nodes exist. */
export function ArticleBody({ body, locale, pictures = [], documents = [] }: Props) {
  const content = renderToReactElement({
    extensions: documentSchema,
    content: body,
    options: {
      nodeMapping: {
        picture: ({ node }) => {
          const { pictureId, caption } = node.attrs
          const picture = pictures.find(({ id }) => id === pictureId)
          return picture ? (
            <ArticleFigure picture={picture} caption={String(caption)} locale={locale} />
          ) : null
        },
        paper: ({ node }) => {
          const paper = documents.find(({ id }) => id === node.attrs.documentId)
          return paper ? <PaperLink paper={paper} locale={locale} /> : null
        },
      },
    },
  })
  return <div className="prose">{content}</div>
}
