import { z } from 'zod'
import { ticked } from '@/gate/fields'

const isId = (text: string) => z.uuid().safeParse(text).success

/** The ids whose boxes were ticked: fields named by this word, a dot and the id. What is no id counts for nothing. */
export const idsTicked = (fields: Record<string, unknown>, word: string): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const id = name.startsWith(`${word}.`) ? name.slice(word.length + 1) : ''
    return isId(id) && ticked.parse(value) ? [id] : []
  })

/** What was chosen among what the chooser knows, beside what stood there and they may not know of. */
export const chosenAmong = (
  chosen: readonly string[],
  known: readonly string[],
  before: readonly string[],
): string[] => [
  ...new Set([...chosen.filter((id) => known.includes(id)), ...before.filter((id) => !known.includes(id))]),
]
