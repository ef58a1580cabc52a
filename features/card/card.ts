/** What stands on a card, and in what state its holder’s membership is. */
export const CARD_STATES = ['valid', 'suspended', 'expired', 'left'] as const
export type CardState = (typeof CARD_STATES)[number]

/** A card is good until the end of the year it was made in. In: today, `2026-11-26`. */
export const lastDayOf = (today: string): string => `${today.slice(0, 4)}-12-31`

/** The address that a card’s picture holds: it names nobody, and answers nobody but officers of the home branch. */
export const cardUrl = (publicUrl: string, locale: string, code: string): string =>
  `${publicUrl}/${locale}/card/${code}`

/** A card’s number as it is read: 000412. */
export const cardNumber = (number: number): string => String(number).padStart(6, '0')
