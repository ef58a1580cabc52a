import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { RequestToAnswer } from '@/features/mydata/components/request-to-answer'
import { DAYS_TO_ANSWER } from '@/features/mydata/deadline'
import { requestsToAnswer } from '@/features/mydata/queries'
import { requireHolder } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.answering'))('title'),
})

/** What members ask about their data, for those who keep it: the most urgent first. */
export default async function AnsweringPage() {
  const actor = await requireHolder('members.manage')
  const { requests, communes } = await requestsToAnswer(actor)
  const t = await getTranslations('mydata.answering')
  const now = new Date()
  return (
    <div className="grid max-w-4xl gap-6">
      <PageTitle intro={t('intro', { days: DAYS_TO_ANSWER })}>{t('title')}</PageTitle>
      {requests.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      <Words of={['mydata.decision']}>
        <ul className="grid gap-4">
          {requests.map((request) => (
            <RequestToAnswer key={request.id} request={request} communes={communes} now={now} />
          ))}
        </ul>
      </Words>
    </div>
  )
}
