import { z } from 'zod'
import { purpose } from '@/features/pictures/input'

// As in a picture's words: no controls, and no marks that turn the reading direction of what follows.
const HIDDEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

const line = z.string().transform((text) => text.normalize('NFC').replace(HIDDEN, ' ').trim())
const title = line.pipe(z.string().min(1, 'required').max(200, 'tooLong'))

export const newDocument = z.object({ bodyId: z.uuid(), purpose, title: title.optional() })
export const documentTitle = z.object({ documentId: z.uuid(), title })
export const documentChange = z.object({ documentId: z.uuid() })
export const shelfQuery = z.object({
  words: line.pipe(z.string().max(100)).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type DocumentTitle = z.infer<typeof documentTitle>
export type DocumentChange = z.infer<typeof documentChange>
export type ShelfQuery = z.infer<typeof shelfQuery>
