import { readDay } from '@/gate/day'
import { cleanLine } from '@/gate/text'

// What can be put right in the portal by whoever decides; the rest is done elsewhere, and only answered here.
const NAMES = ['nameAr', 'nameLatin', 'knownAs'] as const
const OF_PROFILE = ['gender', 'bornOn', 'commune'] as const

export const isName = (field: string) => NAMES.some((name) => name === field)
export const isOfProfile = (field: string) => OF_PROFILE.some((name) => name === field)
/** Whether deciding on it takes a value. */
export const takesValue = (field: string) => isName(field) || isOfProfile(field)

/**
 * A value as it is kept, or null when it is none for that field.
 * In: the field, and what was typed: a name, `f` or `m`, a day, a commune’s code.
 */
export function correctValue(field: string, typed: string): string | null {
  if (isName(field)) return plainName(typed)
  if (field === 'gender') return typed === 'f' || typed === 'm' ? typed : null
  if (field === 'bornOn') return lived(readDay(typed))
  return /^[\w.]{2,20}$/.test(typed) ? typed : null
}

const plainName = (typed: string) => {
  const name = cleanLine(typed)
  return name.length >= 2 && name.length <= 100 ? name : null
}
const lived = (day: string | null) => (day && day >= '1900-01-01' && day <= '2100-01-01' ? day : null)
