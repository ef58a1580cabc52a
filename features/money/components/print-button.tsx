'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** Prints the page as it stands. */
export function PrintButton() {
  const t = useTranslations('money.sheet')
  return <Button onClick={() => window.print()}>{t('printNow')}</Button>
}
