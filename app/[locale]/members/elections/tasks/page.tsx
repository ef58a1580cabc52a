import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { titleIn } from '@/features/programmes/title'
import { TaskShelves } from '@/features/tasks/components/task-list'
import { ownTasks } from '@/features/tasks/queries'
import { onTheClock } from '@/gate/day'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('tasks'))('mine'),
})

/** What is entrusted to the reader, in all elections: late ones first. */
export default async function OwnTasksPage({ params }: PageProps<'/[locale]/members/elections/tasks'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const [own, t, rooms] = await Promise.all([
    ownTasks(actor),
    getTranslations('tasks'),
    getTranslations('elections'),
  ])
  const today = onTheClock(new Date()).day
  const elections = new Map(own.map(({ election, task }) => [task.id, titleIn(election, locale)]))
  const tasks = own.map(({ task }) => task)
  return (
    <Words of={['account', 'tasks']}>
      <div className="grid max-w-4xl gap-6">
        <div className="grid gap-3">
          <Breadcrumb
            steps={[{ href: `/${locale}/members/elections`, label: rooms('title') }]}
            here={t('mine')}
          />
          <PageTitle intro={t('mineIntro')}>{t('mine')}</PageTitle>
        </div>
        {tasks.length === 0 ? (
          <EmptyState title={t('noneOwn')}>{t('noneOwnText')}</EmptyState>
        ) : (
          <TaskShelves {...{ tasks, actor, today, locale, elections }} />
        )}
      </div>
    </Words>
  )
}
