import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RoomTabs } from '@/components/shell/room-tabs'
import { Bidi } from '@/components/ui/bidi'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Account } from '../queries'
import { CapBadge } from './cap-badge'

const ROOMS = ['overview', 'entries', 'budget', 'print'] as const

type Props = {
  account: Account
  room: (typeof ROOMS)[number]
  /** Whether the reader keeps the account: the others see its overview alone. */
  keeper: boolean
  locale: Locale
  children: ReactNode
}

/** Around every page of an account: whose it is, how it stands, and the ways to its other pages. */
export async function AccountFrame({ account, room, keeper, locale, children }: Props) {
  const t = await getTranslations('money.account')
  const { id, electionId, constituency, body, spent, cap } = account
  const base = `/${locale}/members/elections/${electionId}/money/${id}`
  return (
    <>
      <div className="grid gap-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
          <span>{t.rich('in', { place: () => <Bidi>{titleIn(constituency, locale)}</Bidi> })}</span>
          <Bidi>{body[locale] ?? body.fr}</Bidi>
          <CapBadge spent={spent} cap={cap} />
        </p>
        {keeper && (
          <RoomTabs
            label={t('tabs')}
            tabs={ROOMS.map((key) => ({
              ...{ key, href: key === 'overview' ? base : `${base}/${key}`, label: t(key) },
            }))}
            current={room}
          />
        )}
      </div>
      {children}
    </>
  )
}
