import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/i18n/locales'
import { listNames } from '../list-names'
import { type Filled, isProclaimed } from '../overview'

/** Whether the seats that were proclaimed are those that the figures come to; nothing where none were recorded. */
export function Agreement({ one, locale }: { one: Filled; locale: Locale }) {
  const t = useTranslations('seats.one')
  const { row, seats, differing } = one
  if (row.standing === 'annulled') return <Notice kind="warning">{t('annulled')}</Notice>
  if (!seats || !isProclaimed(row)) return null
  if (differing.length === 0) return <Notice kind="success">{t('matches')}</Notice>
  const names = listNames(row, locale)
  const said = row.lists
    .filter(({ id }) => differing.includes(id))
    .map(({ id, seats: proclaimed }) => `${names[id]} (${seats.get(id) ?? 0} ≠ ${proclaimed ?? 0})`)
  return (
    <Notice kind="warning">
      {t.rich('differs', { lists: () => <Bidi>{said.join(locale === 'ar' ? '، ' : ', ')}</Bidi> })}
    </Notice>
  )
}
