import { uploadInput } from '@/features/imports/input'
import { startImport } from '@/features/imports/mutations'
import { MOST_BYTES } from '@/features/imports/sheet-file'
import { uploadDoor } from '@/features/pictures/upload'
import { Refused } from '@/gate/refusals'
import { cleanLine } from '@/gate/text'

/** Takes a list of members in, to be looked at. */
export const POST = uploadDoor({
  act: 'import.started',
  mostBytes: MOST_BYTES,
  take: (actor, { bytes, fileName, fields }) => {
    const parsed = uploadInput.safeParse(fields)
    if (!parsed.success) throw new Refused('invalid')
    return startImport(actor, {
      ...parsed.data,
      fileName: cleanLine(fileName).slice(0, 120) || 'list',
      bytes,
    })
  },
})
