import { z } from 'zod'
import { id, line, maybeCount, maybeDay, someLine, ticked, version } from '@/gate/fields'

const NAME = 120
const MOST_LISTS = 200

const said = {
  nameAr: someLine(NAME),
  nameFr: line(NAME),
  isOurs: ticked,
  position: maybeCount(1, MOST_LISTS),
  bornOn: maybeDay,
}

export const listInput = z.object({ constituencyId: id, ...said })
export type ListInput = z.infer<typeof listInput>

export const editedListInput = z.object({ listId: id, version, ...said })
export type EditedListInput = z.infer<typeof editedListInput>

export const removedListInput = z.object({ listId: id })
export type RemovedListInput = z.infer<typeof removedListInput>
