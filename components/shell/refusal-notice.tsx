'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Answer } from '@/gate/action'
import type { Helper } from '@/gate/help'
import type { Locale } from '@/i18n/locales'
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
      <Notice kind="danger">
        {t(refused.refused)}
        {refused.help && <Helpers helpers={refused.help} />}
      </Notice>
    </div>
  )
}

/** Which offices can help, and in which body they are held; nothing where nobody is known. */
export function Helpers({ helpers }: { helpers: readonly Helper[] }) {
  const t = useTranslations('refusals')
  const locale = useLocale() as Locale
  if (helpers.length === 0) return null
  return (
    <div className="mt-2">
      <p className="font-semibold">{t('help')}</p>
      <ul className="list-disc ps-5">
        {helpers.map(({ office, body }) => (
          <li key={`${office.fr} ${body?.fr}`}>
            {body
              ? t('helper', { office: office[locale] ?? office.fr, body: body[locale] ?? body.fr })
              : (office[locale] ?? office.fr)}
          </li>
        ))}
      </ul>
    </div>
  )
}
