import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { keptLink } from '@/features/account/link-cookie'
import { ConfirmAddressForm } from '@/features/mydata/components/confirm-address-form'
import { waitingAddress } from '@/features/mydata/queries'
import { requireActor } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.confirm'))('title'),
})

/**
 * Where the link to a new address leads. It takes the member’s own session too: a letter that went to a mistyped
 * address must not hand their account to whoever got it.
 */
export default async function ConfirmAddressPage() {
  const actor = await requireActor()
  const [link, email, locale] = await Promise.all([keptLink('email'), waitingAddress(actor), getLocale()])
  const t = await getTranslations('mydata.confirm')
  return (
    <div className="grid max-w-3xl gap-6">
      <PageTitle>{t('title')}</PageTitle>
      {link && email ? (
        <Words of={['mydata.confirm']}>
          <ConfirmAddressForm email={email} />
        </Words>
      ) : (
        <>
          <Notice kind="warning">{t('spent')}</Notice>
          <ButtonLink href={`/${locale}/members/account`} variant="quiet" className="justify-self-start">
            {t('back')}
          </ButtonLink>
        </>
      )}
    </div>
  )
}
