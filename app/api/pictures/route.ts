import { libraryQuery, newPicture } from '@/features/pictures/input'
import { addPicture } from '@/features/pictures/mutations'
import { MOST_BYTES } from '@/features/pictures/picture'
import { maySeeLibrary } from '@/features/pictures/policy'
import { pictureLibrary } from '@/features/pictures/queries'
import { uploadDoor } from '@/features/pictures/upload'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'

/** One picture a request, so that a phone can send several with progress and try each again. */
export const POST = uploadDoor({
  act: 'picture.added',
  mostBytes: MOST_BYTES,
  take: (actor, { bytes, fields }) => {
    const parsed = newPicture.safeParse(fields)
    if (!parsed.success) throw new Refused('invalid')
    return addPicture(actor, { ...parsed.data, bytes })
  },
})

/** A page of the library, for choosing inside the editor: `?words=…&page=…`. */
export async function GET(request: Request) {
  const headers = { 'Cache-Control': 'private, no-store' }
  const actor = await currentActor()
  if (!actor || !maySeeLibrary(actor))
    return Response.json(
      { refused: actor ? 'notYours' : 'notSignedIn' },
      { status: actor ? 403 : 401, headers },
    )
  const query = libraryQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return Response.json({ done: await pictureLibrary(actor, query) }, { headers })
}
