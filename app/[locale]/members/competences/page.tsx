import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { OwnForm } from '@/features/competences/components/own-form'
import { ownCompetences } from '@/features/competences/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('competences.own'))('title'),
})

/** What one knows oneself, and who may see it. */
export default async function CompetencesPage({ params }: PageProps<'/[locale]/members/competences'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const t = await getTranslations('competences.own')
  const { own, fields } = await ownCompetences(actor)
  const skills = fields.map(({ key, name }) => ({ key, label: name[locale] }))
  return (
    <Words of={['account', 'competences']}>
      <div className="grid max-w-3xl gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        <OwnForm own={own} skills={skills} />
      </div>
    </Words>
  )
}
