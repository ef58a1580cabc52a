import { renderToReactElement } from '@tiptap/static-renderer/pm/react'
import type { Doc } from '@/db/schema/news'
import { documentSchema } from '../document-schema'

/** A text as readers see it, rendered through its schema: only known nodes exist. */
export function ArticleBody({ body }: { body: Doc }) {
  return <div className="prose">{renderToReactElement({ extensions: documentSchema, content: body })}</div>
}
