import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Head } from '../queries'
import { OpenForm, ShutForm } from './opening-forms'

/** Who reads a programme, and for whoever may decide it: whether the public does. */
export function Openness({ head, mine }: { head: Head; mine: boolean }) {
  const t = useTranslations('programmes.opening')
  const { id, openedAt, points } = head
  return (
    <section aria-labelledby="openness" className="card grid gap-3 p-5">
      <h2 id="openness" className="text-xl">
        {t('title')}
      </h2>
      <p>{openedAt ? t.rich('open', { date: () => <Time at={openedAt} /> }) : t('shut')}</p>
      {mine && openedAt && <ShutForm programmeId={id} />}
      {mine && !openedAt && points > 0 && <OpenForm programmeId={id} />}
      {mine && !openedAt && points === 0 && <p className="text-soft">{t('needsPoints')}</p>}
    </section>
  )
}
