import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/PageTitle'
import { requireActor } from '@/gate/session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('portal.rooms'))('home'),
})

/** The members' home. */
export default async function MembersPage() {
  const actor = await requireActor()
  const t = await getTranslations('portal.welcome')
  const name = (await getLocale()) === 'ar' ? actor.name.ar : actor.name.latin
  return <PageTitle>{t('title', { name })}</PageTitle>
}
