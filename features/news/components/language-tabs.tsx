import { useTranslations } from 'next-intl'
import { ENDONYMS, LOCALES, type Locale } from '@/i18n/locales'
import type { Standing } from '../editing'
import { StateBadge } from './state-badge'

type Props = { current: Locale; standings: Standing[]; written: Locale[]; href: (language: Locale) => string }

/** The languages of an article, each with where it stands; a language not begun is begun by opening it. */
export function LanguageTabs({ current, standings, written, href }: Props) {
  const t = useTranslations('news.write')
  return (
    <nav aria-label={t('languages')} className="min-w-0 border-b border-line">
      <ul className="-mb-px flex items-stretch gap-1 overflow-x-auto">
        {LOCALES.map((language) => {
          const standing = standings.find(({ locale }) => locale === language)
          const begun = written.includes(language)
          return (
            <li key={language} className="grid flex-none">
              <a
                href={href(language)}
                aria-current={language === current ? 'page' : undefined}
                data-active={language === current ? '' : undefined}
                className="tab flex flex-col items-start gap-1 py-2 min-[40rem]:flex-row min-[40rem]:items-center"
              >
                <span lang={language}>{ENDONYMS[language]}</span>
                {begun && standing ? (
                  <StateBadge state={standing.state} />
                ) : (
                  <span className="text-sm text-soft">{t('notBegun')}</span>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
