import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { AddForm } from '@/features/points/components/point-form'
import { listsIn } from '@/features/points/lists'
import { mayWord } from '@/features/points/policy'
import { newPointRoom } from '@/features/points/rooms'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { takesPoints } from '@/features/programmes/stage'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('points.new'))('title'),
})

const WORDS = ['account', 'points.form', 'points.fields', 'programmes.authorities', 'programmes.standings']

/** Writes a point’s first wording; its number is given when it is saved. */
export default async function NewPointPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/points/new'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('programme.edit')
  const asked = askedId(id)
  const room = asked && (await newPointRoom(actor, asked))
  if (!room || !mayWord(actor, room.head.bodyId)) return absent(actor)
  const { head, choices } = room
  const t = await getTranslations('points.new')
  return (
    <Words of={WORDS}>
      <ProgrammeFrame head={head} tab="points" locale={locale} here={t('title')}>
        {takesPoints(head.stage) ? (
          <>
            <p className="text-soft">{t('intro')}</p>
            <AddForm programmeId={head.id} lists={listsIn(choices, locale)} />
          </>
        ) : (
          <EmptyState title={t('closed')}>{t('closedText')}</EmptyState>
        )}
      </ProgrammeFrame>
    </Words>
  )
}
