import { z } from 'zod'
import { email } from '@/features/account/input'
import { id, line, lines, someLine, someLines } from '@/gate/fields'
import { plainPhone } from './phone'

export const TEXT_LENGTH = 8000

const phone = line(40).transform((typed, context) => {
  if (typed === '') return null
  const plain = plainPhone(typed)
  if (!plain) context.addIssue({ code: 'custom', message: 'phone' })
  return plain
})

export const letterInput = z.object({
  name: someLine(120),
  email,
  phone,
  subject: someLine(160),
  text: someLines(TEXT_LENGTH),
  /** People do not see this field; what fills it in is no person. */
  website: line(400),
})
export type LetterInput = z.infer<typeof letterInput>

export const messageInput = z.object({ messageId: id })
export type MessageInput = z.infer<typeof messageInput>

export const handlingInput = messageInput.extend({ note: lines(1000) })
export type HandlingInput = z.infer<typeof handlingInput>
