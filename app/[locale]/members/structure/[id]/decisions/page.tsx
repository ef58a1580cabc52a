import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { DecidingDesk } from '@/features/decisions/components/deciding-desk'
import { DecisionList } from '@/features/decisions/components/decision-list'
import { decisionsRoom } from '@/features/decisions/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('decisions'))('title'),
})

/** What was decided on a body, and what can be. */
export default async function DecisionsPage({
  params,
}: PageProps<'/[locale]/members/structure/[id]/decisions'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('bodies.manage')
  if (!z.uuid().safeParse(id).success || !actor.holds('bodies.manage', id)) notFound()
  const room = await decisionsRoom(actor, id)
  if (!room) notFound()
  const t = await getTranslations('decisions')
  const { body, successor } = room
  const name = body.name[locale] ?? body.name.fr
  return (
    <Words of={['account', 'decisions', 'mandates.by']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb steps={[{ href: `/${locale}/members/structure/${id}`, label: name }]} here={t('title')} />
        <PageTitle intro={t('intro')}>{t('of', { name })}</PageTitle>
        {body.dissolvedOn && (
          <Notice>
            {t.rich('dissolvedOn', { date: () => <Time at={body.dissolvedOn ?? ''} /> })}{' '}
            {successor && t('mergedInto', { successor: successor[locale] ?? successor.fr })}
          </Notice>
        )}
        <DecidingDesk room={room} actor={actor} locale={locale} />
        <DecisionList decisions={room.decisions} locale={locale} />
      </div>
    </Words>
  )
}
