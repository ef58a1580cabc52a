import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Notice } from '@/components/ui/notice'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { gathers } from '@/features/programmes/stage'
import { MeetingForm } from '@/features/proposals/components/meeting-form'
import { meetingRoom } from '@/features/proposals/queries'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposals.meeting'))('title'),
})

/** Where a secretary enters what a meeting said, for members without an account. */
export default async function MeetingPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/proposals/meeting'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('programme.edit')
  const room = z.uuid().safeParse(id).success ? await meetingRoom(actor, id) : null
  if (!room) return absent(actor)
  const { head, bodies, communes } = room
  const [t, said] = await Promise.all([getTranslations('proposals.meeting'), getTranslations('proposals')])
  const choices = bodies.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))
  const closed = !gathers(head.stage)
  return (
    <ProgrammeFrame head={head} tab="proposals" locale={locale} here={t('title')}>
      <p className="measure text-soft">{t('intro')}</p>
      {closed && <Notice kind="warning">{said('form.closed')}</Notice>}
      {!closed && (
        <Words of={['proposals.fields', 'proposals.meeting', 'evidence']}>
          <MeetingForm programmeId={id} bodyId={head.bodyId} bodies={choices} communes={communes} />
        </Words>
      )}
    </ProgrammeFrame>
  )
}
