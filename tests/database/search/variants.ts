/** All that a reader may type for one word of a text: hamza or none, harakat, tatweel, with and without و and ال. */
export function variantsOf(word: string): string[] {
  if (!/^[\u0621-\u064a]+$/.test(word)) return [word, word.toUpperCase(), plainLatin(word)]
  const base = /^[وف]?ال(...+)$/.exec(word)?.[1] ?? word
  const forms = [
    base,
    `ال${base}`,
    `و${base}`,
    `وال${base}`,
    `بال${base}`,
    `كال${base}`,
    `لل${base}`,
    `ل${base}`,
    `ب${base}`,
  ]
  return [
    ...new Set([
      word,
      ...forms.flatMap((form) => [form, withoutHamza(form), withHarakat(form), withTatweel(form)]),
    ]),
  ]
}

const plainLatin = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const withoutHamza = (word: string) =>
  word.replace(/[أإآ]/g, 'ا').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/ى/g, 'ي').replace(/ة/g, 'ه')
const withHarakat = (word: string) => [...word].map((letter, index) => letter + 'َُِّْ'.charAt(index % 5)).join('')
const withTatweel = (word: string) => `${word.slice(0, 2)}ـــ${word.slice(2)}`
