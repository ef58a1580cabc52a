/** The number of a point that an address names; null where it names none. */
export const askedNumber = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null

/** The page of a list that an address asks for; the first where it asks for none. */
export const askedPage = (asked: string | string[] | undefined): number => {
  const page = Number(asked ?? 1)
  return Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1
}
