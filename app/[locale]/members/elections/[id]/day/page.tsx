import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { MovesTable } from '@/features/deadlines/components/moves-table'
import { electionRoom } from '@/features/deadlines/queries'
import { DayForm } from '@/features/elections/components/day-form'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { calendarOf, moved } from '@/features/rulesets/deadlines'
import { onTheClock, readDay, typedDay } from '@/gate/day'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('day'),
})

/** Where polling day is moved: what that would move is shown first, and nothing is changed before. */
export default async function PollingDayPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/day'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await electionRoom(actor, asked))
  if (!room || !mayPlan(actor, room.election.bodyId)) return absent(actor)
  const { election, steps } = room
  const { pollingDay, isAssumed, version } = election
  const t = await getTranslations('elections.day')
  const typed = askedText(question.to)
  const to = readDay(typed)
  const assumed = to ? askedText(question.assumed) !== '' : isAssumed
  const today = onTheClock(new Date()).day
  const isHeld = pollingDay < today && election.addedOn < today
  return (
    <Words of={['account', 'elections.day']}>
      <ElectionFrame election={election} planner tab="day" locale={locale}>
        {isHeld ? (
          <Notice kind="info">{t('held')}</Notice>
        ) : (
          <>
            <form method="get" className="card grid gap-4 p-5">
              <p className="text-soft">{t('intro')}</p>
              <Field
                name="to"
                label={t('to')}
                hint={t('toHint')}
                error={typed !== '' && !to ? t('unread') : undefined}
                required
              >
                {(control) => <DateInput {...control} defaultValue={typed || typedDay(pollingDay)} />}
              </Field>
              <Checkbox name="assumed" defaultChecked={assumed}>
                {t('assumed')}
              </Checkbox>
              <Button type="submit" variant="quiet" className="justify-self-start">
                {t('preview')}
              </Button>
            </form>
            {to && (to !== pollingDay || assumed !== isAssumed) && (
              <section aria-labelledby="preview" className="card grid gap-4 p-5">
                <h2 id="preview" className="text-xl">
                  {t.rich('moves', { day: () => <Time at={to} shape="weekday" /> })}
                </h2>
                <MovesTable moves={moved(steps, calendarOf(to, steps))} steps={steps} locale={locale} />
                <DayForm
                  electionId={election.id}
                  version={version}
                  pollingDay={typedDay(to)}
                  isAssumed={assumed}
                />
              </section>
            )}
          </>
        )}
      </ElectionFrame>
    </Words>
  )
}
