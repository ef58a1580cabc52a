import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Alternates } from '@/components/shell/alternates'
import { RoomFrame } from '@/components/shell/room-frame'
import { type SignInActions, SignInAgain } from '@/components/shell/sign-in-again'
import { requireActor } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'
import { Words } from '@/i18n/words'
import { organisationFor } from '../queries'
import { groupsFor, HOME, type RoomEntry, roomAt } from '../rooms'

type Props = {
  area: 'membersArea' | 'desk'
  /** The form that signs out. */
  signOut: ReactNode
  /** Signs in without leading anywhere: for a session that ends while someone writes. */
  signInAgain: SignInActions
  children: ReactNode
}

/** Everything around a room: who is here, where they can go, and the way out. Asks for a session first. */
export async function Room({ area, signOut, signInAgain, children }: Props) {
  const actor = await requireActor()
  const locale = (await getLocale()) as Locale
  const [shell, t, frame, path] = await Promise.all([
    getTranslations('shell'),
    getTranslations('portal'),
    organisationFor(locale),
    currentPath(),
  ])
  const here = roomAt(path)
  const way = (room: RoomEntry) => ({
    href: `/${locale}${room.path}`,
    label: t(`rooms.${room.key}`),
    icon: <room.icon aria-hidden size={20} />,
    current: room === here,
  })
  const ways = [
    { key: HOME.key, links: [way(HOME)] },
    ...groupsFor(actor).map(({ key, rooms }) => ({
      key,
      heading: t(`groups.${key}`),
      links: rooms.map(way),
    })),
  ]
  return (
    <Words of={['account.signOut', 'account.signInAgain', 'account.as', 'account.password']}>
      <SignInAgain actions={signInAgain} email={actor.email}>
        <RoomFrame
          locale={locale}
          area={shell(area)}
          ways={ways}
          person={{ name: locale === 'ar' ? actor.name.ar : actor.name.latin }}
          signOut={signOut}
          alternates={alternatesOf(path)}
          {...frame}
        >
          {children}
        </RoomFrame>
      </SignInAgain>
    </Words>
  )
}

const alternatesOf = (path: string): Alternates =>
  Object.fromEntries(LOCALES.map((locale) => [locale, `/${locale}${path}`]))

// Without the language; the middleware wrote it down.
const currentPath = async () =>
  ((await headers()).get('x-path') ?? '').replace(/^\/[a-z]{2}(?=\/|$)|\?.*$/g, '')
