import { useLocale, useTranslations } from 'next-intl'
import type { Actor } from '@/gate/actor'
import { ROOMS } from '../rooms'

/** Every room that this person can go to, and what it is for. */
export function RoomTiles({ actor }: { actor: Actor }) {
  const t = useTranslations('portal')
  const locale = useLocale()
  const rooms = ROOMS.filter((room) => room.key !== 'home' && room.opensFor(actor))
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t('welcome.can')}</h2>
      <ul className="grid gap-3 min-[40rem]:grid-cols-2">
        {rooms.map(({ key, path, icon: Icon }) => (
          <li key={key}>
            <a href={`/${locale}${path}`} className="card flex h-full gap-4 p-5 hover:border-edge">
              <Icon aria-hidden size={24} className="mt-1 shrink-0 text-sea" />
              <span>
                <span className="block font-semibold">{t(`rooms.${key}`)}</span>
                {t.has(`does.${key}`) && <span className="block text-soft">{t(`does.${key}`)}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
