'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useRunning } from '@/components/ui/use-running'
import { grouped } from '../grouped'

/** The codes for the day the device is lost: on this page, once, for paper. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('factor.codes')
  const place = useRef<HTMLElement>(null)
  const running = useRunning()
  useEffect(() => place.current?.focus(), [])
  return (
    <section ref={place} tabIndex={-1} aria-labelledby="recovery-codes" className="card grid gap-4 p-5">
      <h2 id="recovery-codes" className="text-xl">
        {t('title')}
      </h2>
      <Notice kind="success">{t('on')}</Notice>
      <p>{t('keep')}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-1">
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr" className="text-lg">
              {grouped(code)}
            </code>
          </li>
        ))}
      </ul>
      <p className="text-soft">{t('once')}</p>
      {running && (
        <Button variant="quiet" className="justify-self-start" onClick={() => window.print()}>
          {t('print')}
        </Button>
      )}
    </section>
  )
}
