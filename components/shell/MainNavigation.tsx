import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { Mark } from '../ui/Mark'
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
      <button
        type="button"
        popoverTarget="menu"
        className="menu-button flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2 min-[60rem]:hidden"
      >
        <Mark name="menu" className="size-6" />
        <span className="max-[22rem]:sr-only">{t('menu')}</span>
      </button>
      <nav id="menu" popover="auto" aria-label={t('mainNavigation')} className="menu">
        <button
          type="button"
          popoverTarget="menu"
          popoverTargetAction="hide"
          aria-label={t('closeMenu')}
          className="menu-button flex size-11 items-center justify-center self-end rounded-md min-[60rem]:hidden"
        >
          <Mark name="close" className="size-6" />
        </button>
        <ul className="flex flex-col min-[60rem]:flex-row min-[60rem]:gap-7">
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
