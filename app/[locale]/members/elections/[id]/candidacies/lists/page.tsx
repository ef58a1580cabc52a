import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { ListsTable } from '@/features/candidate-lists/components/lists-table'
import { listsRoom } from '@/features/candidate-lists/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedPage } from '@/features/programmes/asked'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('candidacies.lists'))('title'),
})

/** Every constituency of an election, with how far our list there is filled. */
export default async function ListsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/candidacies/lists'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('election.plan', 'candidacies.judge')
  const electionId = askedId(id)
  const room = electionId && (await listsRoom(actor, electionId, askedPage(question.page)))
  if (!room) return absent(actor)
  const { election, lists, page, pages } = room
  const t = await getTranslations('candidacies.lists')
  return (
    <Words>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="candidacies"
        here={t('title')}
        locale={locale}
      >
        {lists.length > 0 ? (
          <ListsTable electionId={election.id} lists={lists} locale={locale} />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
        <Pagination page={page} pages={pages} href={(number) => `?page=${number}`} />
      </ElectionFrame>
    </Words>
  )
}
