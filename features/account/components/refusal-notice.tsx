'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/Notice'
import type { Answer } from '@/gate/action'

/** Why a form was refused, in the reader's language, above its fields; takes the focus when it appears. */
export function RefusalNotice({ answer }: { answer: Answer | null }) {
  const t = useTranslations('refusals')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer && 'refused' in answer) place.current?.focus()
  }, [answer])
  if (!answer || !('refused' in answer)) return null
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="danger">{t(answer.refused)}</Notice>
    </div>
  )
}
