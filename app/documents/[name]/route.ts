import { disposition, storedName } from '@/features/documents/document'
import { documentFor, publicDocument } from '@/features/documents/queries'
import { nothingHere, serve } from '@/features/pictures/serving'
import { currentActor } from '@/gate/session'
import { isStem } from '@/gate/store'

/** Always a download, and asked of the database each time: a withdrawn text takes its documents along. */
export async function GET(request: Request, { params }: RouteContext<'/documents/[name]'>) {
  const { name } = await params
  const found = isStem(name) ? await readable(name) : null
  if (!found) return nothingHere()
  const { document, cache } = found
  return serve(request, 'documents', storedName(document.name, document.type), {
    type: document.type,
    cache,
    disposition: disposition(document.title, document.type),
  })
}

async function readable(name: string) {
  const open = await publicDocument(name)
  if (open) return { document: open, cache: 'public, no-cache' as const }
  const actor = await currentActor()
  const own = actor && (await documentFor(actor, name))
  return own ? { document: own, cache: 'private, no-store' as const } : null
}
