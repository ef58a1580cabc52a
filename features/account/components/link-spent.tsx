import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'

/** What is left to do with a link that no longer works. */
export function LinkSpent({ purpose }: { purpose: 'reset' | 'invitation' }) {
  const t = useTranslations('account')
  const locale = useLocale()
  return (
    <div className="grid gap-5">
      <Notice kind="warning" title={t('linkSpent.title')}>
        {t(`linkSpent.${purpose}`)}
      </Notice>
      {purpose === 'reset' ? (
        <ButtonLink href={`/${locale}/reset`}>{t('reset.again')}</ButtonLink>
      ) : (
        <ButtonLink href={`/${locale}/sign-in`}>{t('signIn.title')}</ButtonLink>
      )}
    </div>
  )
}
