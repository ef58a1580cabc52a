import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { CallForm } from '@/features/register/components/call-form'
import '@/features/register/components/attendance.css'
import { nameIn } from '@/features/register/names'
import { branchesToCall } from '@/features/register/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('register.call'))('title'),
})

/** Calls a branch together: its list with ways to reach everyone, once, and a sheet to sign on paper. */
export default async function CallPage({ params }: PageProps<'/[locale]/members/register/call'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('members.read')
  const t = await getTranslations('register')
  const branches = await branchesToCall(actor)
  const options = branches.map(({ id, name, count }) => ({
    value: id,
    label: t('call.option', { branch: nameIn(name, locale), count }),
  }))
  return (
    <Words of={['register.call', 'register.reveal', 'register.attendance']}>
      <div className="grid gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/register`, label: t('title') }]}
          here={t('call.title')}
        />
        <PageTitle intro={<span className="screen">{t('call.text')}</span>}>{t('call.title')}</PageTitle>
        {options.length > 0 ? (
          <CallForm branches={options} />
        ) : (
          <EmptyState title={t('nobody')}>{t('call.nobodyText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
