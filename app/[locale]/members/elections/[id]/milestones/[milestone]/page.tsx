import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditMilestoneForm, RemoveMilestoneForm } from '@/features/deadlines/components/milestone-forms'
import { electionRoom } from '@/features/deadlines/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deadlines.milestone'))('editTitle'),
})

/** Where a milestone is called otherwise, put on another day, or taken out of the calendar. */
export default async function MilestonePage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/milestones/[milestone]'>) {
  const [locale, { id, milestone: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await electionRoom(actor, asked))
  const step = room ? room.steps.find(({ key, milestone }) => milestone && key === wanted) : undefined
  if (!room || !step?.milestone || !mayPlan(actor, step.milestone.bodyId)) return absent(actor)
  const { election, steps } = room
  const { key, name, opensOn, dueOn, after, milestone } = step
  const t = await getTranslations('deadlines.milestone')
  return (
    <Words of={['account', 'deadlines.milestone']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="steps"
        here={t('editTitle')}
        locale={locale}
      >
        <EditMilestoneForm
          milestoneId={key}
          version={milestone.version}
          filled={{
            ...{ titleAr: name.ar, titleFr: name.fr, titleEn: name.en },
            ...{ opensOn: typedDay(opensOn), dueOn: typedDay(dueOn) },
          }}
          needs={after}
          steps={steps
            .filter((one) => one.key !== key)
            .map((one) => ({ key: one.key, label: titleIn(one.name, locale) }))}
        />
        <RemoveMilestoneForm milestoneId={key} />
      </ElectionFrame>
    </Words>
  )
}
