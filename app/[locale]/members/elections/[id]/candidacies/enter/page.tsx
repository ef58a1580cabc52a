import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { WhoField } from '@/components/ui/who-field'
import { EnterForm } from '@/features/candidacies/components/apply-forms'
import { FoundPeople } from '@/features/candidacies/components/found-people'
import { constituencyName } from '@/features/candidacies/constituency-name'
import { enteringRoom } from '@/features/candidacies/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedWho } from '@/features/mandates/who'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('candidacies.enter'))('title'),
})

/** Where whoever plans enters the candidacy of a member who has no access: first who it is, then what they say. */
export default async function EnterPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/candidacies/enter'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('election.plan')
  const electionId = askedId(id)
  const [who, memberId] = [askedWho(question), askedId(String(question.member ?? ''))]
  const room = electionId && (await enteringRoom(actor, electionId, { who, memberId }))
  if (!room || room.bodies === 0) return absent(actor)
  const { election, people, chosen, constituencies, incompatible } = room
  const t = await getTranslations('candidacies.enter')
  const here = `/${locale}/members/elections/${election.id}/candidacies/enter`
  return (
    <Words of={['account', 'candidacies.enter', 'candidacies.apply']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="candidacies"
        here={t('title')}
        locale={locale}
      >
        <p className="measure text-soft">{t('intro')}</p>
        <form method="get" className="grid gap-3">
          <WhoField who={who} label={t('who')} hint={t('whoHint')} required submit={t('find')} />
        </form>
        {who !== '' && !chosen && <FoundPeople people={people} here={here} who={who} />}
        {chosen && constituencies.length === 0 && (
          <EmptyState title={t('nowhere')}>{t('nowhereText')}</EmptyState>
        )}
        {chosen && constituencies.length > 0 && (
          <section aria-labelledby="entering" className="card grid gap-4 p-5">
            <SectionHeading id="entering">
              {t.rich('for', { name: () => <bdi>{locale === 'ar' ? chosen.ar : chosen.latin}</bdi> })}
            </SectionHeading>
            <EnterForm
              memberId={chosen.id}
              constituencies={constituencies.map((one) => ({
                value: one.id,
                label: constituencyName(one, locale),
              }))}
              incompatible={incompatible}
              parts={constituencies.some(({ womenSeats, part }) => womenSeats > 0 || part === 'women')}
              name={chosen}
            />
          </section>
        )}
      </ElectionFrame>
    </Words>
  )
}
