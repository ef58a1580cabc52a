import { MOST_BYTES, titleFrom } from '@/features/documents/document'
import { newDocument, shelfQuery } from '@/features/documents/input'
import { addDocument } from '@/features/documents/mutations'
import { maySeeShelf } from '@/features/documents/policy'
import { documentShelf } from '@/features/documents/queries'
import { uploadDoor } from '@/features/pictures/upload'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'

/** One document a request, for a shelf or as evidence; without a title, the file's own name gives it. */
export const POST = uploadDoor({
  act: 'document.added',
  mostBytes: MOST_BYTES,
  take: (actor, { bytes, fileName, fields }) => {
    const parsed = newDocument.safeParse({
      ...fields,
      title: fields.title || titleFrom(fileName) || 'document',
    })
    if (!parsed.success) throw new Refused('invalid')
    const { bodyId, purpose, title = 'document' } = parsed.data
    return addDocument(actor, { bodyId, purpose, title, bytes })
  },
})

/** A page of the shelf, for choosing inside the editor: `?words=…&page=…`. */
export async function GET(request: Request) {
  const headers = { 'Cache-Control': 'private, no-store' }
  const actor = await currentActor()
  if (!actor || !maySeeShelf(actor))
    return Response.json(
      { refused: actor ? 'notYours' : 'notSignedIn' },
      { status: actor ? 403 : 401, headers },
    )
  const query = shelfQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return Response.json({ done: await documentShelf(actor, query) }, { headers })
}
