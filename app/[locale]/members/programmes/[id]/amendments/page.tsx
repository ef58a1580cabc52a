import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { AmendmentQueue } from '@/features/amendments/components/amendment-queue'
import { queueQuestion } from '@/features/amendments/input'
import { mayAnswer } from '@/features/amendments/policy'
import { amendmentsQueue } from '@/features/amendments/queries'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('amendments.queue'))('title'),
})

/** All amendments of a programme that wait for an answer: the drafters’ work, in sight of everyone it concerns. */
export default async function AmendmentQueuePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes/[id]/amendments'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  if (!z.uuid().safeParse(id).success) return absent(actor)
  const { page } = queueQuestion.parse(asked)
  const queue = await amendmentsQueue(actor, id, page)
  if (!queue) return absent(actor)
  const t = await getTranslations('amendments.queue')
  const { head, amendments, all, pages } = queue
  return (
    <ProgrammeFrame head={head} tab="points" locale={locale} here={t('title')}>
      {all > 0 ? (
        <>
          <p className="text-soft">{t('waiting', { count: all })}</p>
          <AmendmentQueue programmeId={id} amendments={amendments} answers={mayAnswer(actor, head.bodyId)} />
        </>
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </ProgrammeFrame>
  )
}
