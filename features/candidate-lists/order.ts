import { LIST_PARTS, type ListPart } from '@/db/candidacies'

/** Somebody's place on a list: from 1 in each part. */
export type Placed = { candidacyId: string; part: ListPart; place: number }

const byPlace = (one: Placed, other: Placed) =>
  LIST_PARTS.indexOf(one.part) - LIST_PARTS.indexOf(other.part) || one.place - other.place

/** The places of a list in their order: the general part, the women's part, stand-ins; each counted anew from 1. */
export function inOrder<One extends Placed>(places: readonly One[]): One[] {
  const sorted = [...places].sort(byPlace)
  return sorted.map((one, at) => ({
    ...one,
    place: sorted.slice(0, at + 1).filter(({ part }) => part === one.part).length,
  }))
}

/** The same with one more at the end of a part. Whoever stands on the list already moves there. */
export const placedLast = (places: readonly Placed[], candidacyId: string, part: ListPart): Placed[] =>
  inOrder([
    ...places.filter((one) => one.candidacyId !== candidacyId),
    { candidacyId, part, place: places.length + 1 },
  ])

/** The same without one. */
export const without = (places: readonly Placed[], candidacyId: string): Placed[] =>
  inOrder(places.filter((one) => one.candidacyId !== candidacyId))

/** The same with one a place nearer to the head of their part, or further from it. At the end of it, nothing moves. */
export function moved(places: readonly Placed[], candidacyId: string, towards: 'up' | 'down'): Placed[] {
  const ordered = inOrder(places)
  const own = ordered.find((one) => one.candidacyId === candidacyId)
  if (!own) return ordered
  const wanted = own.place + (towards === 'up' ? -1 : 1)
  const other = ordered.find(({ part, place }) => part === own.part && place === wanted)
  if (!other) return ordered
  return inOrder(
    ordered.map((one) => {
      if (one === own) return { ...one, place: wanted }
      return one === other ? { ...one, place: own.place } : one
    }),
  )
}
