import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditElectionForm } from '@/features/elections/components/edit-election-form'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { editingRoom } from '@/features/elections/queries'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('edit'),
})

/** Where an election is called otherwise, or put under another version of the law. */
export default async function EditElectionPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/edit'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await editingRoom(actor, asked))
  if (!room || !mayPlan(actor, room.election.bodyId)) return absent(actor)
  const { election, laws, communes } = room
  const { title, closesAt, ruleSetId, communes: chosen } = election
  return (
    <Words of={['account', 'elections.form']}>
      <ElectionFrame election={election} planner tab="edit" locale={locale}>
        <EditElectionForm
          electionId={election.id}
          version={election.version}
          filled={{
            ...{ titleAr: title.ar, titleFr: title.fr, titleEn: title.en },
            ...{ closesAt, ruleSetId, communes: chosen },
          }}
          laws={laws
            .filter(({ kind }) => kind === election.kind)
            .map(({ id: value, name }) => ({ value, label: titleIn(name, locale) }))}
          communes={communes}
        />
      </ElectionFrame>
    </Words>
  )
}
