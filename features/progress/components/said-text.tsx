import { languageOf, titleIn } from '@/features/programmes/title'
import { directionOf, type Locale } from '@/i18n/locales'

type Props = { text: { ar: string; fr: string }; locale: Locale; className?: string }

/** What was said, in the reader's language or in the one it was said in, each in its own direction. */
export function SaidText({ text, locale, className = '' }: Props) {
  const language = languageOf(text, locale)
  return (
    <p lang={language} dir={directionOf(language)} className={`whitespace-pre-line break-words ${className}`}>
      {titleIn(text, locale)}
    </p>
  )
}
