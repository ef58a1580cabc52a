import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { OpenCalls } from '@/features/candidacies/components/open-calls'
import { OwnList } from '@/features/candidacies/components/own-list'
import { ownRoom } from '@/features/candidacies/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('candidacies.own'))('title'),
})

/** What a member sent in every election, and the calls that they may still answer. */
export default async function OwnCandidaciesPage({ params }: PageProps<'/[locale]/members/candidacies'>) {
  const locale = await askedLocale(params)
  const { own, open } = await ownRoom(await requireActor())
  const t = await getTranslations('candidacies')
  return (
    <Words>
      <div className="grid max-w-4xl gap-6">
        <PageTitle intro={t('own.intro')}>{t('own.title')}</PageTitle>
        {open.length > 0 && (
          <section aria-labelledby="open" className="grid gap-3">
            <SectionHeading id="open">{t('own.open')}</SectionHeading>
            <OpenCalls calls={open} locale={locale} />
          </section>
        )}
        {own.length > 0 && (
          <section aria-labelledby="mine" className="grid gap-3">
            <SectionHeading id="mine">{t('own.sent')}</SectionHeading>
            <OwnList own={own} locale={locale} />
          </section>
        )}
        {own.length === 0 && open.length === 0 && (
          <EmptyState title={t('own.none')}>{t('own.noneText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
