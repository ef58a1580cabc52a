import { z } from 'zod'
import { cleanLine } from '@/gate/text'

const question = z.object({
  who: z
    .string()
    .catch('')
    .transform((text) => cleanLine(text).slice(0, 80)),
})

/** A part of a name, as a page's address asks for it; empty where nobody is asked for. */
export const askedWho = (asked: Record<string, unknown>): string => question.parse(asked).who
