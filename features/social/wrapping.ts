type Measure = (words: string) => number

/** Words in lines no wider than `width` pixels, each as full as it gets; a word that is wider by itself is broken. */
export function filled(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((each) => broken(each, width, measure))) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The same lines, no more of them, but as even as they can be: nothing ends on one lonely word. */
export function evened(lines: string[], width: number, measure: Measure): string[] {
  let even = lines
  for (let narrower = width * 0.95; lines.length > 1 && narrower > width / 2; narrower *= 0.95) {
    const tried = filled(lines.join(' '), narrower, measure)
    if (tried.length > lines.length) break
    even = tried
  }
  return even
}

/** As many of the words as fit, with an ellipsis where some had to go. */
export function shortened(words: string, fits: (candidate: string) => boolean): string {
  if (fits(words)) return words
  const kept = words.split(' ')
  while (kept.length > 1 && !fits(`${kept.join(' ')}…`)) kept.pop()
  const letters = [...kept.join(' ')]
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('').trim()}…`
}

function broken(word: string, width: number, measure: Measure): string[] {
  const letters = [...word]
  if (letters.length < 2 || measure(word) <= width) return [word]
  const half = Math.ceil(letters.length / 2)
  return [letters.slice(0, half), letters.slice(half)].flatMap((part) =>
    broken(part.join(''), width, measure),
  )
}
