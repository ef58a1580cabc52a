'use client'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Num } from '@/components/ui/num'
import { marginOf } from '../margins'
import type { Part } from '../poll'

type Props = { parts: readonly Part[]; id: string }

/** How many votes lie between a list and its next seat, and between it and the loss of one. */
export const MarginText = memo(function MarginText({ parts, id }: Props) {
  const t = useTranslations('seats.sim')
  if (parts.length === 0 || parts.some(({ fault }) => fault !== null)) return null
  const { toNext, toLoss } = marginOf(parts, id)
  const count = (value: number) => ({ n: value, count: () => <Num value={value} /> })
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
      <li>{toNext === null ? t('noNext') : t.rich('toNext', count(toNext))}</li>
      {toLoss !== null && <li>{t.rich('toLoss', count(toLoss))}</li>}
    </ul>
  )
})
