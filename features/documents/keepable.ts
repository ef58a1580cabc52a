import { renderPaper } from '@/features/pictures/rendering'
import { Refused } from '@/gate/refusals'
import type { DocumentType } from './document'
import { judgeDocument } from './document-file'

/** What is kept of a document that somebody brought. */
export type Kept = { type: DocumentType; bytes: Uint8Array }

/** A PDF as it is, or a photographed paper rendered anew. Refuses what is neither, and what is damaged or too large. */
export async function keepable(bytes: Uint8Array): Promise<Kept> {
  const judged = judgeDocument(bytes)
  if ('fault' in judged) throw new Refused(judged.fault)
  if (judged.kind === 'pdf') return { type: 'application/pdf', bytes }
  const outcome = await renderPaper(bytes)
  if ('fault' in outcome) throw new Refused(outcome.fault)
  const [page] = outcome.made
  if (!page) throw new Error('nothing was made of the paper')
  return { type: 'image/jpeg', bytes: page.data }
}
