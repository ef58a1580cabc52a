'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Locale, REGIONAL } from '@/i18n/locales'
import { useDraft, useKept } from './draft-context'

/** In one line: is everything saved, and since when. Read out when it changes for the worse. */
export function SaveState() {
  const t = useTranslations('news.write.saving')
  const [status, savedAt] = [useKept('status'), useKept('savedAt')]
  const calm = status === 'saved' || status === 'saving' || status === 'unsaved'
  return (
    <p
      role="status"
      aria-live={calm ? 'off' : 'polite'}
      data-status={status}
      className={`text-sm ${calm ? 'text-soft' : 'font-medium text-clay'}`}
    >
      {status === 'saved' ? <Since at={savedAt} /> : t(status)}
    </p>
  )
}

// Told by the reader's clock, so only once the page runs there.
function useMinute(): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const ticking = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(ticking)
  }, [])
  return now
}

function Since({ at }: { at: string | null }) {
  const t = useTranslations('news.write.saving')
  const locale = useLocale() as Locale
  const now = useMinute()
  if (!at) return t('nothing')
  if (now === null) return t('saved')
  const minutes = Math.round((now - Date.parse(at)) / 60_000)
  return minutes < 1 ? t('justNow') : t('since', { ago: timeAgo(minutes, locale) })
}

/** What needs doing before the text can be saved: nothing, mostly. */
export function SaveTrouble() {
  const t = useTranslations('news.write.trouble')
  const refusals = useTranslations('refusals')
  const faults = useTranslations('refusals.faults')
  const { keeper } = useDraft()
  const [status, refusal] = [useKept('status'), useKept('refusal')]
  const [recovered, fields] = [useKept('recovered'), useKept('fields')]
  if (status === 'signedOut')
    return (
      <Notice kind="warning" title={t('signedOut')}>
        <Button variant="quiet" className="mt-2" onClick={() => keeper.retry()}>
          {t('signIn')}
        </Button>
      </Notice>
    )
  if (status === 'offline')
    return (
      <Notice kind="warning" title={t('offline')}>
        <p>{t('offlineText')}</p>
        <Button variant="quiet" className="mt-2" onClick={() => keeper.retry()}>
          {t('retry')}
        </Button>
      </Notice>
    )
  if (status === 'refused')
    return (
      <Notice kind="danger" title={t('refused')}>
        <p>{refusal && refusals.has(refusal) ? refusals(refusal) : refusals('unknown')}</p>
        {Object.values(fields).map((key) => faults.has(key) && <p key={key}>{faults(key)}</p>)}
      </Notice>
    )
  return recovered ? <Notice kind="success">{t('recovered')}</Notice> : null
}

function timeAgo(minutes: number, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(REGIONAL[locale], { numeric: 'auto' })
  if (minutes < 60) return format.format(-minutes, 'minute')
  if (minutes < 24 * 60) return format.format(-Math.round(minutes / 60), 'hour')
  return format.format(-Math.round(minutes / (24 * 60)), 'day')
}
