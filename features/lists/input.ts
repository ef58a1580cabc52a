import { z } from 'zod'
import { count, id, line, maybeDay, someLine, ticked, version } from '@/gate/fields'

const NAME = 120

const maybePosition = line(10).transform((text, context) => {
  if (text === '') return null
  const read = count(1, 200).safeParse(text)
  if (!read.success) context.addIssue({ code: 'custom', message: 'number' })
  return read.data ?? null
})

const said = {
  nameAr: someLine(NAME),
  nameFr: line(NAME),
  isOurs: ticked,
  position: maybePosition,
  bornOn: maybeDay,
}

export const listInput = z.object({ constituencyId: id, ...said })
export type ListInput = z.infer<typeof listInput>

export const editedListInput = z.object({ listId: id, version, ...said })
export type EditedListInput = z.infer<typeof editedListInput>

export const removedListInput = z.object({ listId: id })
export type RemovedListInput = z.infer<typeof removedListInput>
