import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { MenuButton } from './menu-button'
import { type PublicPage, publicPages } from './public-pages'

type Props = { locale: Locale; current?: PublicPage | undefined }

/**
 * One list for every width: a row on a desk, a popover that opens without script on a phone, and plain links in the
 * page where popovers are unknown.
 */
export function MainNavigation({ locale, current }: Props) {
  const t = useTranslations('shell')
  return (
    <>
      <MenuButton of="menu" />
      <nav id="menu" popover="auto" aria-label={t('mainNavigation')} className="menu">
        <MenuButton of="menu" closes />
        <ul className="flex flex-col min-[60rem]:flex-row min-[60rem]:gap-x-5 min-[84rem]:gap-x-7">
          {publicPages.map(({ key, path }) => (
            <li key={key} className="border-b border-line min-[60rem]:border-0">
              <a
                href={`/${locale}${path}`}
                aria-current={key === current ? 'page' : undefined}
                className="main-link"
              >
                {t(key)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
