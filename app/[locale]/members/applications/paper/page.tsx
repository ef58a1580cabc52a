import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PaperForm } from '@/features/applications/components/paper-form'
import { bodiesToEnterFor, choices } from '@/features/applications/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('applications.paper'))('title'),
})

/** Where a signed paper is typed in, for people without e-mail. */
export default async function PaperPage({ params }: PageProps<'/[locale]/members/applications/paper'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('members.manage')
  const [t, bodies, { communes }] = await Promise.all([
    getTranslations('applications'),
    bodiesToEnterFor(actor),
    choices(),
  ])
  return (
    <Words of={['applications']}>
      <div className="grid gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/applications`, label: t('room.title') }]}
          here={t('paper.title')}
        />
        <PageTitle intro={t('paper.intro')}>{t('paper.title')}</PageTitle>
        <PaperForm communes={communes} bodies={bodies} />
      </div>
    </Words>
  )
}
