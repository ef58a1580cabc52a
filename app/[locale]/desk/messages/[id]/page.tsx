import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { formatDate } from '@/components/ui/date'
import { Notice } from '@/components/ui/notice'
import { MessageActs } from '@/features/messages/components/message-acts'
import { MessageSheet } from '@/features/messages/components/message-sheet'
import { openMessage } from '@/features/messages/mutations'
import { Refused } from '@/gate/refusals'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

// What the letter is about stays out of the history of a shared device.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('messages.room'))('title'),
})

/** One letter, and what to do with it. */
export default async function MessagePage({ params }: PageProps<'/[locale]/desk/messages/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('messages.read')
  if (!z.uuid().safeParse(id).success) notFound()
  const message = await openMessage(actor, { messageId: id }).catch((error) => {
    if (error instanceof Refused) return null
    throw error
  })
  if (!message) notFound()
  const t = await getTranslations('messages.room')
  const { subject, handledAt, handledBy, note } = message
  const who = (locale === 'ar' ? handledBy?.ar : handledBy?.latin) ?? t('someone')
  return (
    <div className="grid max-w-3xl gap-6">
      <Breadcrumb steps={[{ href: `/${locale}/desk/messages`, label: t('title') }]} here={subject} />
      <PageTitle>{subject}</PageTitle>
      {handledAt && (
        <Notice kind="success" title={t('handledBy', { who, date: formatDate(handledAt, locale) })}>
          {note}
        </Notice>
      )}
      <MessageSheet message={message} />
      <Words of={['messages.room']}>
        <MessageActs
          messageId={id}
          handled={handledAt !== null}
          once={{ handle: randomUUID(), remove: randomUUID() }}
        />
      </Words>
    </div>
  )
}
