import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedWho } from '@/features/mandates/who'
import { CorrectOutingForms, RecordOutingForm } from '@/features/outings/components/outing-forms'
import { OutingMap } from '@/features/outings/components/outing-map'
import { CommuneTable, NotReached, OutingList, WeekTable } from '@/features/outings/components/outing-tables'
import { byCommune, byWeek } from '@/features/outings/outing'
import { mayCount } from '@/features/outings/policy'
import { type Outing, outingsRoom } from '@/features/outings/queries'
import { communeChoices } from '@/features/tasks/choices'
import { OwnerSearch } from '@/features/tasks/components/owner-search'
import { WorkTabs } from '@/features/tasks/components/work-tabs'
import { onTheClock, typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('tasks.tabs'))('outings'),
})

// The tables tell of all; one by one the latest are shown.
const MOST_SHOWN = 60

const filledFrom = ({ communeCode, area, heldOn, ...counts }: Outing) => ({
  ...{ communeCode, area, heldOn: typedDay(heldOn), doors: String(counts.doors) },
  ...{ conversations: String(counts.conversations), leaflets: String(counts.leaflets) },
  ...{ meetings: String(counts.meetings), participants: String(counts.participants) },
})

/** Outings before an election: where they were and what was done, in numbers; and the way to count one. */
export default async function OutingsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/work/outings'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const asked = askedId(id)
  const who = askedWho(question)
  const room = asked && (await outingsRoom(actor, asked, who))
  if (!room) return absent(actor)
  const { election, outings, planners, own, people, communes } = room
  const t = await getTranslations('outings')
  const here = (await getTranslations('tasks.tabs'))('outings')
  const follows = actor.holdsSomewhere('election.read', 'election.plan')
  const today = onTheClock(new Date()).day
  const choices = communeChoices(communes, locale)
  const corrected = outings.find((outing) => outing.id === question.outing)
  const bodies = [...new Map([...planners, ...own].map((body) => [body.id, body])).values()]
  const lines = byCommune(communes, outings)
  return (
    <Words of={['account', 'outings', 'tasks.search']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="work"
        here={here}
        locale={locale}
      >
        <WorkTabs base={`/${locale}/members/elections/${election.id}/work`} tab="outings" follows={follows} />
        {corrected && mayCount(actor, corrected) && (
          <section id="correct" aria-labelledby="correct-title" className="card grid gap-5 p-5">
            <h2 id="correct-title" className="text-xl">
              {t('form.correctTitle')}
            </h2>
            <CorrectOutingForms
              outingId={corrected.id}
              version={corrected.version}
              filled={filledFrom(corrected)}
              communes={choices}
            />
          </section>
        )}
        {bodies.length > 0 && (
          <CardFold id="record" title={t('form.title')} open={who !== ''}>
            <div className="grid gap-6">
              {planners.length > 0 && (
                <OwnerSearch
                  label={t('form.whoLed')}
                  who={who}
                  found={who ? people.length : null}
                  at="record"
                />
              )}
              <RecordOutingForm
                electionId={election.id}
                bodies={bodies.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
                leaders={people.map((person) => ({
                  value: person.id,
                  label: locale === 'ar' ? person.ar : person.latin,
                }))}
                communes={choices}
                today={typedDay(today)}
              />
            </div>
          </CardFold>
        )}
        {outings.length === 0 ? (
          <EmptyState title={t(follows ? 'none' : 'noneOwn')}>
            {t(follows ? 'noneText' : 'noneOwnText')}
          </EmptyState>
        ) : (
          <>
            {follows && (
              <section aria-labelledby="communes" className="grid gap-4">
                <SectionHeading id="communes">{t('tables.byCommune')}</SectionHeading>
                <OutingMap lines={lines} locale={locale} />
                <NotReached
                  names={lines.filter(({ total }) => total.outings === 0).map(({ commune }) => commune)}
                  locale={locale}
                />
                <CommuneTable lines={lines.filter(({ total }) => total.outings > 0)} locale={locale} />
              </section>
            )}
            <section aria-labelledby="weeks" className="grid gap-3">
              <SectionHeading id="weeks">{t('tables.byWeek')}</SectionHeading>
              <WeekTable weeks={byWeek(outings)} />
            </section>
            <section aria-labelledby="latest" className="grid gap-3">
              <SectionHeading id="latest">{t('latest')}</SectionHeading>
              <OutingList
                outings={outings.slice(0, MOST_SHOWN)}
                communes={new Map(choices.map(({ value, label }) => [value, label]))}
                memberId={actor.memberId}
                counts={(outing) => mayCount(actor, outing)}
                locale={locale}
              />
            </section>
          </>
        )}
      </ElectionFrame>
    </Words>
  )
}
