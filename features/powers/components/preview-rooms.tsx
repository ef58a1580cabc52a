import { useTranslations } from 'next-intl'
import { CAPABILITIES } from '@/db/capabilities'
import { ROOMS } from '@/features/portal/rooms'
import type { Actor } from '@/gate/actor'
import { sentenceOf } from '../power'

/** Which rooms someone would find, and what they could do there. Nothing leads on: the reader has not their powers. */
export function PreviewRooms({ reader }: { reader: Actor }) {
  const t = useTranslations('powers')
  const portal = useTranslations('portal')
  const rooms = ROOMS.filter((room) => room.opensFor(reader))
  const can = CAPABILITIES.filter((capability) => reader.holdsSomewhere(capability))
  return (
    <>
      <section className="grid gap-3" aria-labelledby="rooms-found">
        <h2 id="rooms-found" className="text-xl">
          {t('preview.rooms')}
        </h2>
        <ul className="grid gap-3 min-[40rem]:grid-cols-2">
          {rooms.map(({ key, icon: Icon }) => (
            <li key={key} className="card flex gap-4 p-4">
              <Icon aria-hidden size={24} className="mt-1 shrink-0 text-sea" />
              <span>
                <b className="block font-semibold">{portal(`rooms.${key}`)}</b>
                {portal.has(`does.${key}`) && (
                  <span className="block text-soft">{portal(`does.${key}`)}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-3" aria-labelledby="acts-found">
        <h2 id="acts-found" className="text-xl">
          {t('preview.acts')}
        </h2>
        <ul className="grid gap-2">
          <li className="border-s-2 border-leaf ps-4">{t('everyone')}</li>
          {can.map((capability) => (
            <li key={capability} className="border-s-2 border-leaf ps-4">
              {t(`can.${sentenceOf(capability)}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
