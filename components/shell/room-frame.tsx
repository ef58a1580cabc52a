import { Globe } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { PersonName } from '../ui/person-name'
import type { Alternates } from './alternates'
import { Band } from './band'
import { Emblem } from './emblem'
import { LanguageLinks } from './language-links'
import { MenuButton } from './menu-button'
import type { Organisation } from './organisation'
import { type RoomLinkGroup, RoomLinks } from './room-links'

type Props = {
  locale: Locale
  organisation: Organisation
  /** «فضاء المنخرطين» or «التحرير». */
  area: string
  ways: readonly RoomLinkGroup[]
  person: { name: string; office?: string | undefined }
  /** The form that signs out. */
  signOut: ReactNode
  alternates: Alternates
  sample?: boolean | undefined
  children: ReactNode
}

/** The frame of members' rooms and of the desk: ways on at the side, on a phone behind a button that needs no script. */
export function RoomFrame(props: Props) {
  const { locale, organisation, area, ways, person, signOut, alternates, sample, children } = props
  const t = useTranslations('shell')
  return (
    <>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <div className="room">
        <header className="on-deep screen">
          <div className="room-side">
            <Band className="bg-spark" />
            <div className="flex items-center gap-3 px-4 py-3">
              <a
                href={`/${locale}`}
                className="flex min-w-0 flex-1 items-center gap-3"
                title={t('publicSite')}
              >
                <span className="rounded-md bg-paper p-1">
                  <Emblem url={organisation.emblemUrl} size={36} />
                </span>
                <span className="min-w-0">
                  <b className="block truncate font-head text-lg leading-snug">{area}</b>
                  <span className="block truncate text-xs text-deep-soft">{organisation.name}</span>
                </span>
              </a>
              <MenuButton of="rooms" />
            </div>
            <div id="rooms" popover="auto" className="menu room-menu">
              <MenuButton of="rooms" closes />
              <RoomLinks label={t('rooms')} groups={ways} />
              <div className="mt-auto grid gap-3 border-t border-current/20 px-4 py-4">
                <a href={`/${locale}`} className="room-link -mx-3">
                  <Globe aria-hidden size={20} />
                  {t('publicSite')}
                </a>
                <PersonName {...person} />
                {signOut}
                <LanguageLinks locale={locale} alternates={alternates} className="text-sm" />
              </div>
            </div>
          </div>
        </header>
        <div className="flex min-w-0 flex-1 flex-col">
          <main id="main" tabIndex={-1}>
            {sample && <p className="screen bg-glow-soft px-4 py-1.5 text-center text-xs">{t('sample')}</p>}
            <div className="w-full max-w-6xl px-4 py-6 min-[60rem]:px-10 min-[60rem]:py-9">{children}</div>
          </main>
        </div>
      </div>
    </>
  )
}
