import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isDrafted } from '@/features/programmes/stage'
import { AmendmentTable } from '@/features/proposals/components/amendment-table'
import { ContributionTable } from '@/features/proposals/components/contribution-table'
import { contributionsRoom } from '@/features/proposals/contributions'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposals.matrix'))('title'),
})

/** Branch by branch: what was sent, and what became of it. */
export default async function ContributionsPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/contributions'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const room = z.uuid().safeParse(id).success ? await contributionsRoom(actor, id) : null
  if (!room) return absent(actor)
  const { head, bodies, proposals, amendments, sent } = room
  const t = await getTranslations('proposals.matrix')
  return (
    <ProgrammeFrame head={head} tab="proposals" locale={locale} here={t('title')}>
      {bodies.length === 0 ? (
        <EmptyState title={t(isDrafted(head.stage) ? 'emptyTitle' : 'emptyEver')}>
          {isDrafted(head.stage) && t('empty')}
        </EmptyState>
      ) : (
        <>
          <p className="measure text-soft">{t('intro')}</p>
          {proposals.length > 0 && <ContributionTable lines={proposals} bodies={bodies} programmeId={id} />}
          <p className="measure text-sm text-soft">{t('voicesNote')}</p>
          <AmendmentTable lines={amendments} bodies={bodies} sent={sent} programmeId={id} />
        </>
      )}
    </ProgrammeFrame>
  )
}
