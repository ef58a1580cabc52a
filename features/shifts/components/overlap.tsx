'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { ShiftHours } from './shift-hours'

type Other = { purpose: string; place: string; startsAt: string; endsAt: string }

/** Which other shift is in the way, where the refusal told. */
export function Overlap({ theirs, said }: { theirs: unknown; said: 'overlap' | 'theirOverlap' }) {
  const t = useTranslations('shifts')
  if (!theirs) return null
  const { purpose, place, startsAt, endsAt } = theirs as Other
  return (
    <Notice kind="warning">
      <p>{t(said, { purpose, place })}</p>
      <p>
        <ShiftHours startsAt={new Date(startsAt)} endsAt={new Date(endsAt)} />
      </p>
    </Notice>
  )
}
