import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { ListPart } from '@/db/candidacies'
import { constituencyName } from '@/features/candidacies/constituency-name'
import { BreachList } from '@/features/candidate-lists/components/breach-list'
import { ListSheet } from '@/features/candidate-lists/components/list-sheet'
import { PlaceForm } from '@/features/candidate-lists/components/place-forms'
import { mayReadList, maySetList } from '@/features/candidate-lists/policy'
import { type ListRoom, listRoom } from '@/features/candidate-lists/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('candidacies.list'))('title'),
})

// Where nobody stands and the law asks for nobody, there is no such part.
const partsOf = ({ list, asked, places }: ListRoom): ListPart[] => [
  'general',
  ...(list.womenSeats > 0 ? (['women'] as const) : []),
  ...(asked.standIns > 0 || list.ballot === 'individual' || places.some(({ part }) => part === 'standIn')
    ? (['standIn'] as const)
    : []),
]

/** Our list in a constituency, or our candidate and their stand-in: its order, and what the law would say of it. */
export default async function ListPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/candidacies/lists/[constituency]'>) {
  const [locale, { id, constituency }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('election.plan', 'candidacies.judge')
  const [electionId, constituencyId] = [askedId(id), askedId(constituency)]
  const room = electionId && constituencyId && (await listRoom(actor, electionId, constituencyId))
  if (!room || !mayReadList(actor, room.list.bodyId)) return absent(actor)
  const { election, list, places, atHand, breaches } = room
  const t = await getTranslations('candidacies.list')
  const here = `/${locale}/members/elections/${election.id}/candidacies/lists/${list.id}`
  const sets = maySetList(actor, list.bodyId)
  const parts = partsOf(room)
  return (
    <Words of={['account', 'candidacies.list']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="candidacies"
        here={`${t('title')} · ${constituencyName(list, locale)}`}
        locale={locale}
      >
        <BreachList breaches={breaches} places={places} ballot={list.ballot} locale={locale} />
        <ListSheet room={room} parts={parts} sets={sets} here={here} locale={locale} />
        {sets && atHand.length === 0 && <Notice title={t('nobody')}>{t('nobodyText')}</Notice>}
        {sets && atHand.length > 0 && (
          <section aria-labelledby="add" className="screen grid gap-3">
            <h2 id="add" className="text-xl">
              {t('addTitle')}
            </h2>
            <PlaceForm
              constituencyId={list.id}
              version={list.version}
              candidates={atHand.map(({ candidacyId, name, gender, placed }) => ({
                value: candidacyId,
                label: [
                  locale === 'ar' ? name.ar : name.latin,
                  t(`genders.${gender}`),
                  ...(placed ? [t('placedElsewhere')] : []),
                ].join(' · '),
              }))}
              parts={(parts.includes('standIn') ? parts : [...parts, 'standIn' as const]).map((value) => ({
                value,
                label:
                  value === 'general' && list.ballot === 'individual' ? t('candidate') : t(`parts.${value}`),
              }))}
              here={here}
            />
          </section>
        )}
        <p className="screen text-sm text-soft">{t('print')}</p>
      </ElectionFrame>
    </Words>
  )
}
