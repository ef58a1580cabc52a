import { z } from 'zod'
import { id, line, lines, someLine, ticked, version } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

/** Settings that are written in each language, and how long they may be. */
const TEXTS = { name: 80, subtitle: 120, address: 240, publisher: 240, host: 400 } as const

const MISSION_LENGTH = 6_000

const colour = line(20)
  .transform((text) => text.toLowerCase())
  .pipe(z.string().regex(/^(#[0-9a-f]{6})?$/, 'colour'))
  .transform((text) => text || null)

const email = line(254)
  .transform((text) => text.toLowerCase())
  .pipe(z.union([z.literal(''), z.email('email')], 'email'))

/** Digits, spaces and the few signs that phones are written with. */
const phone = line(40)
  .transform((text) => westernDigits(text))
  .pipe(z.string().regex(/^[+\d\s().-]*$/, 'phone'))
  .transform((text) => text || null)

/** A file of this very site: nothing is fetched from elsewhere. */
const emblem = line(200)
  .pipe(z.string().regex(/^(\/(?!\/)[\w/-]+\.(svg|png|webp|avif))?$/, 'malformed'))
  .transform((text) => text || null)

const number = line(80).transform((text) => text || null)
const mission = lines(MISSION_LENGTH)

export const settingsInput = z.object({
  version,
  nameAr: someLine(TEXTS.name),
  nameFr: someLine(TEXTS.name),
  nameEn: someLine(TEXTS.name),
  subtitleAr: line(TEXTS.subtitle),
  subtitleFr: line(TEXTS.subtitle),
  subtitleEn: line(TEXTS.subtitle),
  addressAr: line(TEXTS.address),
  addressFr: line(TEXTS.address),
  addressEn: line(TEXTS.address),
  publisherAr: line(TEXTS.publisher),
  publisherFr: line(TEXTS.publisher),
  publisherEn: line(TEXTS.publisher),
  hostAr: line(TEXTS.host),
  hostFr: line(TEXTS.host),
  hostEn: line(TEXTS.host),
  missionAr: mission,
  missionFr: mission,
  missionEn: mission,
  email,
  phone,
  emblemUrl: emblem,
  seaColour: colour,
  glowColour: colour,
  cndpAuthorisation: number,
  cndpTransfer: number,
})

export const fourEyesInput = z.object({ bodyId: id, version, fourEyes: ticked })

export type SettingsInput = z.infer<typeof settingsInput>
export type FourEyesInput = z.infer<typeof fourEyesInput>
