/** A visitor's letter is deleted so many months after it came. */
export const MONTHS_KEPT = 12
