import { disposition, storedName } from '@/features/documents/document'
import { openScan } from '@/features/papers/mutations'
import { nothingHere, serve } from '@/features/pictures/serving'
import { askedId } from '@/gate/meant'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'

/** Always a download, asked of the database each time, and noted in the ledger. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/members/elections/[id]/candidacies/[candidacy]/scans/[scan]'>,
) {
  const [{ scan }, actor] = await Promise.all([params, currentActor()])
  const scanId = askedId(scan)
  if (!actor || !scanId) return nothingHere()
  const found = await openScan(actor, { scanId }).catch(asNothing)
  if (!found) return nothingHere()
  return serve(request, 'documents', storedName(found.stem, found.type), {
    type: found.type,
    cache: 'private, no-store',
    disposition: disposition(found.title, found.type),
  })
}

const asNothing = (error: unknown): null => {
  if (error instanceof Refused) return null
  throw error
}
