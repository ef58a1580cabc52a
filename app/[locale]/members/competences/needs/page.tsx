import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { NeedCard } from '@/features/competences/components/need-card'
import { NeedForm } from '@/features/competences/components/need-form'
import { proposed } from '@/features/competences/match'
import { needsAndPeople } from '@/features/competences/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('competences.needs'))('title'),
})

/** What the bodies in one's charge need, who is proposed for it and why, and what nobody matches. */
export default async function NeedsPage({ params }: PageProps<'/[locale]/members/competences/needs'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('members.manage')
  const t = await getTranslations('competences.needs')
  const { needs, people, fields, bodies } = await needsAndPeople(actor)
  const gaps = needs.filter((need) => proposed(need, people).length === 0).length
  const named = bodies.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))
  const skills = fields.map(({ key, name }) => ({ key, label: name[locale] }))
  return (
    <Words of={['account', 'competences']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle
          intro={t('intro')}
          actions={
            <ButtonLink href={`/${locale}/members/competences/offers`} variant="quiet">
              {t('offers')}
            </ButtonLink>
          }
        >
          {t('title')}
        </PageTitle>
        <CardFold title={t('state')}>
          <NeedForm bodies={named} skills={skills} />
        </CardFold>
        {needs.length > 0 ? (
          <>
            <p className="text-soft">{t('gaps', { count: gaps })}</p>
            <ul className="grid gap-4">
              {needs.map((need) => (
                <NeedCard key={need.id} need={need} people={people} fields={fields} />
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
