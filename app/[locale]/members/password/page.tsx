import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ChangePasswordForm } from '@/features/account/components/change-password-form'
import { NEW_PASSWORD_WORDS } from '@/features/account/new-password-words'
import { requireActor } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.changePassword'))('title'),
})

/** Where a member changes their own password. */
export default async function ChangePasswordPage() {
  const [actor, locale, t] = await Promise.all([requireActor(), getLocale(), getTranslations('account')])
  const steps = [{ href: `/${locale}/members/devices`, label: t('devices.title') }]
  return (
    <div className="grid gap-6">
      <Breadcrumb steps={steps} here={t('changePassword.title')} />
      <PageTitle intro={t('changePassword.intro')}>{t('changePassword.title')}</PageTitle>
      <Words of={[...NEW_PASSWORD_WORDS, 'account.currentPassword', 'account.changePassword']}>
        <ChangePasswordForm email={actor.email} />
      </Words>
    </div>
  )
}
