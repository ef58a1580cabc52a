import { useTranslations } from 'next-intl'
import { Mark } from '../ui/mark'
import { Band } from './band'
import { Brand } from './brand'
import { LanguageLinks } from './language-links'
import { MainNavigation } from './main-navigation'
import type { PageFrame } from './page-frame'

/** The top of every public page: band, languages and sign-in, then name, sections and search. */
export function Header({ locale, organisation, current, alternates, sample }: PageFrame) {
  const t = useTranslations('shell')
  const home = `/${locale}`
  return (
    <>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <header>
        <Band />
        {sample && <p className="screen bg-glow-soft px-4 py-1.5 text-center text-xs">{t('sample')}</p>}
        <div className="screen border-b border-line text-sm">
          <div className="wrap flex items-center justify-between gap-3 max-[24rem]:text-xs">
            <LanguageLinks locale={locale} alternates={alternates} />
            <a
              href={`${home}/sign-in`}
              aria-current={current === 'signIn' ? 'page' : undefined}
              className="flex min-h-11 items-center text-end font-medium text-sea hover:underline"
            >
              {t('signIn')}
            </a>
          </div>
        </div>
        <div className="wrap flex items-center gap-x-2 py-3 max-[60rem]:flex-wrap min-[60rem]:gap-x-7 min-[60rem]:py-4">
          <Brand organisation={organisation} home={home} />
          <MainNavigation locale={locale} current={current} />
          <a
            href={`${home}/search`}
            aria-current={current === 'search' ? 'page' : undefined}
            className="screen tool"
          >
            <Mark name="search" className="size-6" />
            <span>{t('search')}</span>
          </a>
        </div>
      </header>
    </>
  )
}
