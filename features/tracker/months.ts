/** The months from one day to another, the latest first, as `2024-05`; at most `most` of them. */
export function monthsBetween(from: string, to: string, most: number): string[] {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const count = Math.max(0, Math.min(most, index(to) - index(from) + 1))
  return Array.from({ length: count }, (_, n) => {
    const month = index(to) - n
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
