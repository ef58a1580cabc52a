import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Bidi } from '@/components/ui/bidi'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { Simulator } from '@/features/seats/components/simulator'
import { StartChoice } from '@/features/seats/components/start-choice'
import { opening, STARTS, startsIn } from '@/features/seats/opening'
import { maySimulateSomewhere } from '@/features/seats/policy'
import { simulatorRoom } from '@/features/seats/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seats.sim'))('title'),
})

const oneOf = (asked: string | string[] | undefined): string | null =>
  typeof asked === 'string' ? askedId(asked) : null

const WORDS = [
  ...['account', 'seats.sim', 'seats.scenario', 'seats.step', 'seats.one.part', 'seats.one.partText'],
  ...['seats.room.list', 'seats.room.votes'],
]

/** Where votes, turnout, alliances and law are changed, and the seats follow. `?rules=`: under which law it opens. */
export default async function SimulatorPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/seats/[constituency]/simulator'>) {
  const [locale, { id, constituency: wanted }, question] = await Promise.all([
    ...([askedLocale(params), params, searchParams] as const),
  ])
  const actor = await requireActor()
  const [asked, of] = [askedId(id), askedId(wanted)]
  if (!asked || !of || !maySimulateSomewhere(actor)) return absent(actor)
  const scenarioId = oneOf(question.scenario)
  const room = await simulatorRoom(actor, asked, of, scenarioId)
  if (!room || (scenarioId && !room.scenario)) return absent(actor)
  const { election, laws, bodies, constituency, scenario, earlier } = room
  const from = STARTS.find((start) => start === question.from) ?? null
  const { start, inputs, baseline } = opening(room, {
    ...{ start: from, ruleSetId: oneOf(question.rules), locale },
  })
  const t = await getTranslations('seats.sim')
  const path = `/members/elections/${election.id}/seats/${constituency.id}`
  const name = titleIn(constituency.name, locale)
  const own = scenario && scenario.memberId === actor.memberId
  return (
    <Words of={WORDS}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="seats"
        here={`${t('title')}${locale === 'fr' ? '\u00a0' : ''}: ${name}`}
        locale={locale}
      >
        <div className="grid gap-2">
          <p>
            <a
              href={`/${locale}${path}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              {t('back')}
            </a>
          </p>
          <p className="measure text-soft">{t('intro')}</p>
        </div>
        {scenario ? (
          <p className="font-medium">{t.rich('opened', { name: () => <Bidi>{scenario.name}</Bidi> })}</p>
        ) : (
          <StartChoice
            starts={startsIn(room)}
            current={start}
            earlier={earlier && titleIn(earlier.title, locale)}
            ruleSetId={inputs.ruleSetId}
          />
        )}
        <Simulator
          // What it begins with is made anew for each of them.
          key={`${scenario?.id}${start}${question.rules}`}
          constituencyId={constituency.id}
          path={`${path}/simulator`}
          asked={scenario ? `scenario=${scenario.id}` : `from=${start}`}
          laws={laws.map(({ id: law, name: words, seats }) => ({
            ...{ id: law, name: titleIn(words, locale), seats },
          }))}
          start={inputs}
          baseline={baseline}
          bodies={bodies
            .map(({ id: value, name: words }) => ({ value, label: words[locale] ?? words.fr }))
            .sort((one, other) => rank(other.value) - rank(one.value))}
          own={own ? { id: scenario.id, name: scenario.name, version: scenario.version } : null}
        />
      </ElectionFrame>
    </Words>
  )

  // The body that prepares the constituency comes first.
  function rank(bodyId: string): number {
    return bodyId === constituency.bodyId ? 1 : 0
  }
}
