import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { RewordForm } from '@/features/points/components/point-form'
import { listsIn } from '@/features/points/lists'
import { mayWord } from '@/features/points/policy'
import { editPointRoom } from '@/features/points/rooms'
import { typedWording, wordingOf } from '@/features/points/wording'
import { askedNumber } from '@/features/programmes/asked'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isAdopted, takesPoints } from '@/features/programmes/stage'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

type Props = PageProps<'/[locale]/members/programmes/[id]/points/[number]/edit'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await getTranslations('points.edit'))('title', { number: (await params).number }),
})

const WORDS = ['account', 'points.form', 'points.fields', 'programmes.authorities', 'programmes.standings']

/** Says a point anew. */
export default async function EditPointPage({ params }: Props) {
  const [locale, { id, number }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('programme.edit')
  const [programme, asked] = [askedId(id), askedNumber(number)]
  const room = programme && asked ? await editPointRoom(actor, programme, asked) : null
  if (!room || !mayWord(actor, room.head.bodyId)) return absent(actor)
  const { head, point, choices } = room
  const t = await getTranslations('points.edit')
  return (
    <Words of={WORDS}>
      <ProgrammeFrame head={head} tab="points" locale={locale} here={t('title', { number: point.number })}>
        {takesPoints(head.stage) && point.dropped === null ? (
          <>
            <p className="text-soft">{t('intro')}</p>
            <RewordForm
              pointId={point.id}
              version={point.version}
              typed={typedWording(wordingOf(point))}
              lists={listsIn(choices, locale)}
              promised={isAdopted(head.stage)}
            />
          </>
        ) : (
          <EmptyState title={t('closed')}>{t('closedText')}</EmptyState>
        )}
      </ProgrammeFrame>
    </Words>
  )
}
