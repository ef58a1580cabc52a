import { useTranslations } from 'next-intl'
import { ENDONYMS, LOCALES, type Locale } from '@/i18n/locales'
import type { Alternates } from './alternates'

type Props = {
  locale: Locale
  alternates: Alternates /** At the foot of the page. */
  foot?: boolean
  className?: string
}

/** A language this page lacks leads to that language's front page: never a dead end. */
const href = (language: Locale, alternates: Alternates) =>
  `/language/${language}?next=${encodeURIComponent(alternates[language] ?? `/${language}`)}`

/** All three languages, each in its own script; choosing one is remembered by the route it goes through. */
export function LanguageLinks({ locale, alternates, foot = false, className = '' }: Props) {
  const t = useTranslations('shell')
  return (
    <nav aria-label={t(foot ? 'languagesBelow' : 'languages')} className={className}>
      <ul className="-mx-2 flex">
        {LOCALES.map((language) => (
          <li key={language} className="flex">
            {language === locale ? (
              <span lang={language} aria-current="true" className="language">
                {ENDONYMS[language]}
              </span>
            ) : (
              <a
                href={href(language, alternates)}
                hrefLang={language}
                lang={language}
                rel="nofollow"
                className="language hover:underline"
              >
                {ENDONYMS[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
