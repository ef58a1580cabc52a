import { eq } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'
import { pictures, renditions } from '@/db/schema/files'
import { remove } from '@/gate/store'
import { storedName } from './picture'

/**
 * Erases the pictures that nobody brought back in time, words and files: the row policies say which those are, and
 * none that a public text shows is among them. The files go before the rows are gone for good: a machine that dies in
 * between leaves a row to ask again for, never a file that no row names.
 */
export const clearRemovedPictures = (): Promise<void> =>
  asHousekeeper(async (tx) => {
    const { pictureId, width, format } = renditions
    const files = await tx
      .select({ id: pictureId, name: pictures.name, width, format })
      .from(renditions)
      .innerJoin(pictures, eq(pictures.id, pictureId))
    const gone = await tx.delete(pictures).returning({ id: pictures.id })
    const ids = new Set(gone.map(({ id }) => id))
    for (const file of files)
      if (ids.has(file.id)) await remove('pictures', storedName(file.name, file.width, file.format))
  })
