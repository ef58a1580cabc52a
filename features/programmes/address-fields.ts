import { z } from 'zod'
import { line } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

/** Which programme a form is about, by its address, and which point of it by its number; null: the whole of it. */
export const addressFields = {
  programme: line(60),
  point: line(10).transform((typed, context): number | null => {
    if (typed === '') return null
    const number = Number(westernDigits(typed))
    if (Number.isInteger(number) && number > 0 && number < 100_000) return number
    context.addIssue({ code: 'custom', message: 'malformed' })
    return z.NEVER
  }),
}
const asked = z.object(addressFields)

/** The same from an address's query; null where it names none. */
export const askedAddress = (query: unknown): z.infer<typeof asked> | null => {
  const read = asked.safeParse(query)
  return read.success && read.data.programme !== '' ? read.data : null
}
