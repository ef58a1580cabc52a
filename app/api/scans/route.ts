import { MOST_BYTES } from '@/features/documents/document'
import { newScan } from '@/features/papers/input'
import { addScan } from '@/features/papers/mutations'
import { uploadDoor } from '@/features/pictures/upload'
import { Refused } from '@/gate/refusals'

/** One scan a request, for a paper of a candidate's file. */
export const POST = uploadDoor({
  act: 'scan.added',
  mostBytes: MOST_BYTES,
  take: (actor, { bytes, fields }) => {
    const parsed = newScan.safeParse(fields)
    if (!parsed.success) throw new Refused('invalid')
    return addScan(actor, { ...parsed.data, bytes })
  },
})
