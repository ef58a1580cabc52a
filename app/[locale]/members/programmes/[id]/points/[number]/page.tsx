import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DropForm } from '@/features/points/components/drop-forms'
import { IndicatorList } from '@/features/points/components/indicator-list'
import { MilestoneList } from '@/features/points/components/milestone-list'
import { PointFacts } from '@/features/points/components/point-facts'
import { PointNotes } from '@/features/points/components/point-notes'
import { PointOrigins } from '@/features/points/components/point-origins'
import { PointWays } from '@/features/points/components/point-ways'
import { WordingText } from '@/features/points/components/wording-text'
import { mayWord } from '@/features/points/policy'
import { pointRoom } from '@/features/points/rooms'
import { askedNumber } from '@/features/programmes/asked'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isDrafted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

type Props = PageProps<'/[locale]/members/programmes/[id]/points/[number]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await getTranslations('points.point'))('title', { number: (await params).number }),
})

const WORDS = [
  ...['account', 'points.milestones', 'points.indicators', 'points.drop', 'points.form.dayHint'],
  'programmes.standings',
]

/** One point: what it promises, which need it answers, where, by whom, by when, for how much, and how it is measured. */
export default async function PointPage({ params }: Props) {
  const [locale, { id, number }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [programme, asked] = [askedId(id), askedNumber(number)]
  const room = programme && asked ? await pointRoom(actor, programme, asked) : null
  if (!room) return absent(actor)
  const { head, point, milestones, indicators, places, proposals, amendments } = room
  const writes = mayWord(actor, head.bodyId) && !point.dropped && head.stage !== 'archived'
  return (
    <Words of={WORDS}>
      <ProgrammeFrame
        head={head}
        tab="points"
        locale={locale}
        here={`${point.number}. ${titleIn(point.title, locale)}`}
      >
        <PointWays programmeId={head.id} number={point.number} room="wording" locale={locale} />
        <PointNotes head={head} point={point} mine={mayWord(actor, head.bodyId)} />
        <WordingText point={point} />
        <PointFacts point={point} places={places} />
        <PointOrigins
          programmeId={head.id}
          number={point.number}
          proposals={proposals}
          amendments={amendments}
        />
        <MilestoneList pointId={point.id} milestones={milestones} writes={writes} />
        <IndicatorList pointId={point.id} indicators={indicators} writes={writes} />
        {writes && isDrafted(head.stage) && <DropForm pointId={point.id} />}
      </ProgrammeFrame>
    </Words>
  )
}
