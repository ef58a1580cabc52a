import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Pagination } from '@/components/ui/pagination'
import { MONTHS_KEPT } from '@/db/schema/portal'
import { MessageList } from '@/features/messages/components/message-list'
import { ShelfLinks } from '@/features/messages/components/shelf-links'
import { messagePage, SHELVES } from '@/features/messages/queries'
import { requireHolder } from '@/gate/session'

const query = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  shelf: z.enum(SHELVES).catch('waiting'),
})

export async function generateMetadata() {
  return { title: (await getTranslations('messages.room'))('title') }
}

/** The letters that visitors sent. */
export default async function MessagesPage({ searchParams }: PageProps<'/[locale]/desk/messages'>) {
  const asked = query.parse(await searchParams)
  const actor = await requireHolder('messages.read')
  const t = await getTranslations('messages.room')
  const { letters, pages } = await messagePage(actor, asked)
  return (
    <div className="grid gap-6">
      <PageTitle intro={t('intro', { months: MONTHS_KEPT })}>{t('title')}</PageTitle>
      <ShelfLinks current={asked.shelf} />
      <MessageList letters={letters} shelf={asked.shelf} />
      <Pagination
        page={asked.page}
        pages={pages}
        href={(n) => `?${new URLSearchParams({ shelf: asked.shelf, page: String(n) })}`}
      />
    </div>
  )
}
