import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { OwnAmendments, OwnProposals } from '@/features/proposals/components/own-lists'
import { ownRoom } from '@/features/proposals/contributions'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposals.mine'))('title'),
})

/** Everything that one sent to programmes, and what became of it. */
export default async function MinePage({ params }: PageProps<'/[locale]/members/programmes/mine'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const { proposals, amendments } = await ownRoom(actor)
  const [t, programmes] = await Promise.all([
    getTranslations('proposals.mine'),
    getTranslations('programmes'),
  ])
  const base = `/${locale}/members/programmes`
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb steps={[{ href: base, label: programmes('title') }]} here={t('title')} />
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      {proposals.length + amendments.length === 0 && (
        <EmptyState title={t('emptyTitle')} action={<ButtonLink href={base}>{t('toProgrammes')}</ButtonLink>}>
          {t('empty')}
        </EmptyState>
      )}
      {proposals.length > 0 && (
        <section className="grid gap-3" aria-labelledby="proposals">
          <h2 id="proposals" className="text-xl">
            {t('proposals')}
          </h2>
          <OwnProposals proposals={proposals} />
        </section>
      )}
      {amendments.length > 0 && (
        <section className="grid gap-3" aria-labelledby="amendments">
          <h2 id="amendments" className="text-xl">
            {t('amendments')}
          </h2>
          <OwnAmendments amendments={amendments} />
        </section>
      )}
    </div>
  )
}
