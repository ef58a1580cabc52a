'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import { FailedPage } from './failed-page'

/** The same where script runs: trying again keeps the page around it. */
export function FailedRoom({ reset }: { reset: () => void }) {
  const t = useTranslations('shell.failed')
  return (
    <FailedPage>
      <Button onClick={reset}>{t('retry')}</Button>
    </FailedPage>
  )
}
