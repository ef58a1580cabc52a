'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'

/** For whoever's session ended while they wrote. */
export function SignInHere({ onDone }: { onDone: () => void }) {
  const t = useTranslations('news.write.trouble')
  return (
    <div className="flex flex-wrap gap-3">
      <a href="/" target="_blank" rel="noreferrer" className="btn btn-quiet">
        {t('signIn')}
      </a>
      <Button onClick={onDone}>{t('retry')}</Button>
    </div>
  )
}
