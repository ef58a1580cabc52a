'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { type EditedStatutes, type NamedOffice, NUMBERS } from '../numbers'

type Props = { before: EditedStatutes; theirs: EditedStatutes; offices: readonly NamedOffice[] }

/** What another wrote meanwhile, beside one's own: whoever saves now has seen what they replace. */
export function StatutesTheirs({ before, theirs, offices }: Props) {
  const t = useTranslations('statutes')
  const seatsIn = (statutes: EditedStatutes, id: string) => {
    const own = statutes.offices.find(({ officeId }) => officeId === id)
    if (!own) return t('notInIt')
    return own.seats === null ? t('unlimited') : String(own.seats)
  }
  const numbers = NUMBERS.filter(({ name }) => before[name] !== theirs[name])
  const changed = offices.filter(({ id }) => seatsIn(before, id) !== seatsIn(theirs, id))
  return (
    <Notice kind="warning" title={t('theirs')}>
      <ul className="list-disc ps-5">
        {numbers.map(({ name }) => (
          <li key={name}>
            {t(name)}: <bdi>{theirs[name] ?? t('unlimited')}</bdi>
          </li>
        ))}
        {changed.map(({ id, label }) => (
          <li key={id}>
            {label}: <bdi>{seatsIn(theirs, id)}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
