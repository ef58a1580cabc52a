import { z } from 'zod'
import { CONSENTS } from './picture'

// Marks that turn the reading direction of what follows have no place in a line of text, nor have controls.
const HIDDEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

const line = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(HIDDEN, ' ').trim())
    .pipe(z.string().max(most, 'tooLong'))

const version = z.coerce.number().int().min(1)

/** What a file is brought for: texts, or to show that something is true. */
export const purpose = z.enum(['library', 'evidence']).default('library')
export type Purpose = z.infer<typeof purpose>

export const newPicture = z.object({ bodyId: z.uuid(), purpose })

export const description = z
  .object({
    pictureId: z.uuid(),
    version,
    altAr: line(300),
    altFr: line(300),
    altEn: line(300),
    credit: line(120),
    consent: z.enum(CONSENTS, 'chooseConsent'),
    consentNote: line(500),
  })
  // Consent that nobody can find again is none: where it lies must be said.
  .refine(({ consent, consentNote }) => consent !== 'recorded' || consentNote !== '', {
    path: ['consentNote'],
    message: 'sayWhereConsentLies',
  })

export const pictureChange = z.object({ pictureId: z.uuid(), version })

export const libraryQuery = z.object({
  words: line(100).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type Description = z.infer<typeof description>
export type PictureChange = z.infer<typeof pictureChange>
export type LibraryQuery = z.infer<typeof libraryQuery>
