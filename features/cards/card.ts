import type { InThreeLanguages } from '@/db/schema/portal'

/** What a body says of itself, as it is edited; version 0 before anyone wrote it. */
export type Card = {
  address: InThreeLanguages
  meetingPlace: InThreeLanguages
  meetingTimes: InThreeLanguages
  email: string
  /** As it is dialled, +212523000000. */
  phone: string | null
  version: number
}

/** What is written in each language, in the order of the page. */
export const CARD_TEXTS = ['address', 'meetingPlace', 'meetingTimes'] as const
export type CardText = (typeof CARD_TEXTS)[number]

/** The most letters of each field. */
export const LENGTHS = { address: 240, meetingPlace: 200, meetingTimes: 200, email: 254, phone: 40 } as const

const NOTHING: InThreeLanguages = { ar: '', fr: '', en: '' }

/** The card of a body that nobody has written yet. */
export const BLANK_CARD: Card = {
  address: NOTHING,
  meetingPlace: NOTHING,
  meetingTimes: NOTHING,
  email: '',
  phone: null,
  version: 0,
}

/** The fields in which two cards differ. */
export const differences = (mine: Card, theirs: Card): (CardText | 'email' | 'phone')[] =>
  ([...CARD_TEXTS, 'email', 'phone'] as const).filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]),
  )
