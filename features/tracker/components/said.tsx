import { languageOf, titleIn } from '@/features/programmes/title'
import { directionOf, type Locale } from '@/i18n/locales'

type Words = { ar: string; fr: string; en?: string | null }

/** Words in the reader's language or the one that has them, marked as such: read aloud rightly, and run rightly. */
export function SaidIn({ words, locale }: { words: Words; locale: Locale }) {
  const language = languageOf(words, locale)
  const other = language !== locale && { lang: language, dir: directionOf(language) }
  return <bdi {...other}>{titleIn(words, locale)}</bdi>
}

/** A text of several paragraphs, a line each. */
export function Paragraphs({ words, locale }: { words: Words; locale: Locale }) {
  const language = languageOf(words, locale)
  const lines = titleIn(words, locale)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return (
    <div lang={language} dir={directionOf(language)} className="grid gap-3">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place, and are drawn once
        <p key={at}>{line}</p>
      ))}
    </div>
  )
}
