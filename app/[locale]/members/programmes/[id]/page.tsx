import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { CardFold } from '@/components/ui/card-fold'
import { MOVE_DECISIONS } from '@/db/schema/programmes'
import { About } from '@/features/programmes/components/about'
import { EditForm } from '@/features/programmes/components/edit-form'
import { Expected } from '@/features/programmes/components/expected'
import { MoveForm } from '@/features/programmes/components/move-form'
import { MoveList } from '@/features/programmes/components/move-list'
import { Openness } from '@/features/programmes/components/openness'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { StagePath } from '@/features/programmes/components/stage-path'
import { mayEdit, mayMove, mayOpen } from '@/features/programmes/policy'
import { type Head, programmeRoom } from '@/features/programmes/queries'
import { isAdopted, NEXT } from '@/features/programmes/stage'
import { typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.tabs'))('overview'),
})

const WORDS = ['account', 'programmes.form', 'programmes.move', 'programmes.opening']

/** One programme: what it is for, where it stands and how it came there, and what can be done with it. */
export default async function ProgrammePage({ params }: PageProps<'/[locale]/members/programmes/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await programmeRoom(actor, asked))
  if (!room) return absent(actor)
  const { head, moves, communes, belongs } = room
  const t = await getTranslations('programmes')
  const next = NEXT[head.stage].filter((stage) => mayMove(actor, head.bodyId, stage))
  const decisions = MOVE_DECISIONS.map((value) => ({ value, label: t(`decisions.${value}`) }))
  return (
    <Words of={WORDS}>
      <ProgrammeFrame
        head={head}
        tab="overview"
        locale={locale}
        actions={
          isAdopted(head.stage) && (
            <ButtonLink href={`/${locale}/members/programmes/${id}/adopted`} variant="quiet">
              {t('overview.adopted')}
            </ButtonLink>
          )
        }
      >
        {belongs && <Expected programmeId={head.id} stage={head.stage} />}
        <About head={head} communes={communes} />
        <StagePath stage={head.stage} moves={moves} />
        {next.length > 0 && (
          <Folded title={t('move.title')}>
            <MoveForm programmeId={head.id} next={next} decisions={decisions} />
          </Folded>
        )}
        <Openness head={head} mine={mayOpen(actor, head.bodyId)} />
        {mayEdit(actor, head.bodyId) && (
          <Folded title={t('overview.edit')}>
            <EditForm
              programmeId={head.id}
              version={head.version}
              filled={filledWith(head)}
              communes={communes}
            />
          </Folded>
        )}
        <MoveList moves={moves} />
      </ProgrammeFrame>
    </Words>
  )
}

const Folded = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <CardFold title={title}>{children}</CardFold>
)

const filledWith = ({ title, intro, startsOn, endsOn, communes }: Head) => ({
  titleAr: title.ar,
  titleFr: title.fr,
  titleEn: title.en,
  introAr: intro.ar,
  introFr: intro.fr,
  introEn: intro.en,
  startsOn: typedDay(startsOn),
  endsOn: typedDay(endsOn),
  communes,
})
