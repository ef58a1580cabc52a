import { asHousekeeper } from '@/db/client'
import { documents } from '@/db/schema/files'
import { remove } from '@/gate/store'
import { storedName } from './document'

/** Erases the documents that nobody brought back in time, as pictures are (features/pictures/housekeeping.ts). */
export const clearRemovedDocuments = (): Promise<void> =>
  asHousekeeper(async (tx) => {
    const gone = await tx.delete(documents).returning({ name: documents.name, type: documents.type })
    for (const { name, type } of gone) await remove('documents', storedName(name, type))
  })
