'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Answer } from '@/gate/action'
import { Notice } from '../ui/notice'

/** Why a form was refused, in the reader's language, above its fields; takes the focus when it appears. */
export function RefusalNotice({ answer }: { answer: Answer | null }) {
  const t = useTranslations('refusals')
  const place = useRef<HTMLDivElement>(null)
  const refused = answer && 'refused' in answer ? answer : null
  useEffect(() => {
    if (refused) place.current?.focus()
  }, [refused])
  if (!refused) return null
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="danger">{t(refused.refused)}</Notice>
    </div>
  )
}
