import { folded } from './words'

/** How many letters must be added, dropped, changed or swapped with their neighbour to make one word the other. */
export function slips(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let before: number[] = []
  let last = b.map((_, index) => index).concat(b.length)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, there] of b.entries()) {
      const same = letter === there ? 0 : 1
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === there
      row.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (last[j + 1] ?? 0) + 1,
          (last[j] ?? 0) + same,
          swapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The candidate that the word is the likeliest slip of; undefined when none is near. The first of equals. */
export function closest(word: string, candidates: string[]): string | undefined {
  const plain = folded(word)
  const bearable = Math.max(1, Math.ceil(plain.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = slips(plain, folded(candidate))
    if (distance <= bearable && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, distance }
  }
  return best?.candidate
}
