import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { PowerList } from '@/features/powers/components/power-list'
import { powersOf } from '@/features/powers/queries'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('powers'))('title'),
})

/** What this person can see and do, answered from what the database grants them now. */
export default async function PowersPage({ params }: PageProps<'/[locale]/members/people/[id]/powers'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const person = z.uuid().safeParse(id).success ? await powersOf(actor, id) : null
  if (!person) return absent(actor)
  const t = await getTranslations('powers')
  const name = locale === 'ar' ? person.name.ar : person.name.latin
  const own = id === actor.memberId
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb steps={[{ href: `/${locale}/members/people/${id}`, label: name }]} here={t('title')} />
      <PageTitle intro={t(own ? 'introOwn' : 'intro')}>
        {own ? t('titleOwn') : t.rich('titleOf', { name: () => <bdi>{name}</bdi> })}
      </PageTitle>
      {person.sources.length > 0 ? (
        <PowerList sources={person.sources} locale={locale} />
      ) : (
        <EmptyState title={t('none')}>{t(own ? 'noneTextOwn' : 'noneText')}</EmptyState>
      )}
    </div>
  )
}
