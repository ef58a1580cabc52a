import { asHousekeeper } from '@/db/client'
import { scanLeavings } from '@/db/schema/candidacy-papers'
import { storedName } from '@/features/documents/document'
import { remove } from '@/gate/store'

/** Erases the files of scans whose rows are gone: taken out, or with their candidacy, or with their member. */
export const clearScans = (): Promise<void> =>
  asHousekeeper(async (tx) => {
    const gone = await tx.delete(scanLeavings).returning()
    for (const { stem, type } of gone) await remove('documents', storedName(stem, type))
  })
