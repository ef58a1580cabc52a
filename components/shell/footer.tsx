import { useTranslations } from 'next-intl'
import { LanguageLinks } from './language-links'
import type { PageFrame } from './page-frame'
import { footerPages } from './public-pages'

/** The foot of every public page: the small print the law asks for, the feed, the licence, the languages. */
export function Footer({ locale, organisation, alternates }: PageFrame) {
  const t = useTranslations('shell')
  const { cndpNumber } = organisation
  return (
    <footer className="screen mt-16 border-t border-line bg-dune py-8 text-sm text-soft">
      <div className="wrap grid gap-4">
        <nav aria-label={t('footerNavigation')}>
          <ul className="flex flex-wrap gap-x-7">
            {footerPages.map(({ key, path }) => (
              <li key={key}>
                <a
                  href={`/${locale}${path}`}
                  className="flex min-h-11 items-center hover:text-ink hover:underline"
                >
                  {t(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{cndpNumber ? t('cndp', { number: cndpNumber }) : t('cndpPending')}</p>
        <div className="flex flex-wrap items-center justify-between gap-x-7">
          <p>
            {organisation.name} · {organisation.subtitle}
          </p>
          <LanguageLinks locale={locale} alternates={alternates} foot />
        </div>
      </div>
    </footer>
  )
}
