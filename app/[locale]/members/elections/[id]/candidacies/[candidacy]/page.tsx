import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SectionHeading } from '@/components/shell/section-heading'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { CandidacySheet } from '@/features/candidacies/components/candidacy-sheet'
import {
  EndorseForm,
  OpinionForm,
  RevokeForm,
  WithdrawForm,
} from '@/features/candidacies/components/decision-forms'
import { Endorsement } from '@/features/candidacies/components/endorsement'
import { OpinionList, Outcome } from '@/features/candidacies/components/opinions'
import { mayEndorse, mayJudge, mayReadOpinions, mayWithdraw } from '@/features/candidacies/policy'
import { candidacyRoom } from '@/features/candidacies/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { Checklist } from '@/features/papers/components/checklist'
import { mayReadPapers, mayTakeIn } from '@/features/papers/policy'
import { fileOf } from '@/features/papers/queries'
import { onTheClock } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('candidacies.sheet'))('title'),
})

/** One candidacy: for whoever it is about their own file, for those who plan all of it, for the commission what it judges. */
export default async function CandidacyPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/candidacies/[candidacy]'>) {
  const [locale, { id, candidacy: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [electionId, candidacyId] = [askedId(id), askedId(wanted)]
  const room = electionId && candidacyId && (await candidacyRoom(actor, electionId, candidacyId))
  if (!room) return absent(actor)
  const { election, candidacy, mine, opinions, counts, lastDay } = room
  const t = await getTranslations('candidacies')
  const reads = mayReadPapers(actor, candidacy)
  const papers = reads ? await fileOf(actor, candidacy.id, lastDay) : []
  const stands = candidacy.withdrawnAt === null
  const judges = stands && !candidacy.endorsement && mayJudge(actor, candidacy)
  const given = opinions.find(({ givenBy }) => givenBy === actor.memberId) ?? null
  const name = locale === 'ar' ? candidacy.name.ar : candidacy.name.latin
  return (
    <Words
      of={[
        ...['account', 'evidence', 'candidacies.opinion', 'candidacies.endorsement'],
        ...['candidacies.withdraw', 'candidacies.papers'],
      ]}
    >
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="candidacies"
        here={mine ? t('own.file') : name}
        locale={locale}
      >
        {candidacy.withdrawnAt && (
          <Notice kind="info" title={t('withdraw.done')}>
            <Time at={new Date(candidacy.withdrawnAt)} />
          </Notice>
        )}
        <CandidacySheet candidacy={candidacy} pollingDay={election.pollingDay} locale={locale} />
        <Part id="opinions" title={t('opinion.title')}>
          <Outcome counts={counts} />
          {mayReadOpinions(actor, candidacy) && <OpinionList opinions={opinions} locale={locale} />}
          {judges && <OpinionForm candidacyId={candidacy.id} given={given} />}
        </Part>
        <Part id="endorsement" title={t('endorsement.title')}>
          <Endorsement candidacy={candidacy} />
          {stands && mayEndorse(actor, election) && !candidacy.endorsement && (
            <EndorseForm candidacyId={candidacy.id} />
          )}
          {candidacy.endorsement && mayEndorse(actor, election) && <RevokeForm candidacyId={candidacy.id} />}
        </Part>
        {reads && (
          <Part id="papers" title={t('papers.title')}>
            <p className="text-soft">{t.rich('papers.lastDay', { day: () => <Time at={lastDay} /> })}</p>
            {papers.length > 0 ? (
              <Checklist
                candidacyId={candidacy.id}
                base={`/${locale}/members/elections/${election.id}/candidacies/${candidacy.id}`}
                papers={papers}
                takesIn={stands && mayTakeIn(actor, candidacy)}
                brings={stands}
                today={onTheClock(new Date()).day}
                locale={locale}
              />
            ) : (
              <p>{t('papers.none')}</p>
            )}
            <p className="screen text-sm text-soft">{t('papers.print')}</p>
          </Part>
        )}
        {stands && !candidacy.endorsement && mayWithdraw(actor, candidacy) && (
          <WithdrawForm candidacyId={candidacy.id} own={mine} />
        )}
      </ElectionFrame>
    </Words>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <SectionHeading id={id}>{title}</SectionHeading>
      {children}
    </section>
  )
}
