import { useLocale, useTranslations } from 'next-intl'
import type { Actor } from '@/gate/actor'
import { groupsFor, type RoomEntry } from '../rooms'

/** Every room that this person can go to, and what it is for: what belongs together under one heading. */
export function RoomTiles({ actor }: { actor: Actor }) {
  const t = useTranslations('portal')
  return (
    <section className="grid gap-5" aria-labelledby="ways-on">
      <h2 id="ways-on" className="text-xl">
        {t('welcome.can')}
      </h2>
      {groupsFor(actor).map(({ key, rooms }) => (
        <section key={key} className="grid gap-3" aria-labelledby={`ways-${key}`}>
          <h3 id={`ways-${key}`} className="font-semibold text-sea">
            {t(`groups.${key}`)}
          </h3>
          <ul className="grid gap-2 min-[40rem]:grid-cols-2 min-[40rem]:gap-3">
            {rooms.map((room) => (
              <Tile key={room.key} room={room} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Tile({ room: { key, path, icon: Icon } }: { room: RoomEntry }) {
  const t = useTranslations('portal')
  return (
    <li>
      <a
        href={`/${useLocale()}${path}`}
        className="card flex h-full gap-4 p-4 hover:border-edge min-[40rem]:p-5"
      >
        <Icon aria-hidden size={24} className="mt-1 shrink-0 text-sea" />
        <span>
          <span className="block font-semibold">{t(`rooms.${key}`)}</span>
          {t.has(`does.${key}`) && <span className="block text-sm text-soft">{t(`does.${key}`)}</span>}
        </span>
      </a>
    </li>
  )
}
