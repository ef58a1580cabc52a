import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { ButtonLink } from '@/components/ui/button-link'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { CallCard } from '@/features/candidacies/components/call-card'
import { OpenCallForm } from '@/features/candidacies/components/call-forms'
import { CandidacySearch } from '@/features/candidacies/components/candidacy-search'
import { OwnList } from '@/features/candidacies/components/own-list'
import { mayCall } from '@/features/candidacies/policy'
import { candidaciesRoom } from '@/features/candidacies/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedPage } from '@/features/programmes/asked'
import { onTheClock, typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('candidacies'),
})

/** Where members are asked to stand and answer, and where those who plan and the commission look all of it through. */
export default async function CandidaciesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/candidacies'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const electionId = askedId(id)
  const constituencyId = askedId(String(question.constituency ?? ''))
  const asked = { constituencyId, page: askedPage(question.page) }
  const room = electionId && (await candidaciesRoom(actor, electionId, asked))
  if (!room) return absent(actor)
  const { election, calls, own, others, planners, constituencies, incompatible } = room
  const t = await getTranslations('candidacies')
  const here = `/${locale}/members/elections/${election.id}/candidacies`
  const plans = planners.length > 0
  return (
    <Words of={['account', 'candidacies.call', 'candidacies.apply']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="candidacies"
        locale={locale}
      >
        {others && (
          <p className="screen flex flex-wrap gap-3">
            <ButtonLink href={`${here}/lists`} variant="quiet">
              {t('lists.title')}
            </ButtonLink>
            {mayPlan(actor, election.bodyId) && (
              <ButtonLink href={`${here}/papers`} variant="quiet">
                {t('kinds.title')}
              </ButtonLink>
            )}
            {plans && (
              <ButtonLink href={`${here}/enter`} variant="quiet">
                {t('enter.title')}
              </ButtonLink>
            )}
          </p>
        )}
        {own.length > 0 && (
          <section aria-labelledby="own" className="grid gap-3">
            <SectionHeading id="own">{t('own.title')}</SectionHeading>
            <OwnList own={own} locale={locale} />
          </section>
        )}
        {calls.length > 0 && (
          <section aria-labelledby="calls" className="grid gap-3">
            <SectionHeading id="calls">{t('call.title')}</SectionHeading>
            <ul className="grid gap-3">
              {calls.map((call) => (
                <CallCard
                  key={call.id}
                  {...{ call, incompatible, locale, name: actor.name, sets: mayCall(actor, call.bodyId) }}
                />
              ))}
            </ul>
          </section>
        )}
        {calls.length === 0 && <EmptyState title={t('call.none')}>{t('call.noneText')}</EmptyState>}
        {plans && (
          <CardFold title={t('call.openTitle')}>
            <p className="text-soft">{t('call.openText')}</p>
            <OpenCallForm
              electionId={election.id}
              bodies={planners.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
              today={typedDay(onTheClock(new Date()).day)}
            />
          </CardFold>
        )}
        {others && <CandidacySearch {...{ others, constituencies, constituencyId, here, locale }} />}
      </ElectionFrame>
    </Words>
  )
}
