type Mandates = readonly unknown[]

/** A card is for members: whoever holds a mandate now. */
export const mayMakeCard = (mandates: Mandates) => mandates.length > 0
