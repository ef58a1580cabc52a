import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Bidi } from '@/components/ui/bidi'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { electionHead } from '@/features/elections/queries'
import { titleIn } from '@/features/programmes/title'
import { AskForm } from '@/features/silence/components/override-forms'
import { OverrideList } from '@/features/silence/components/override-list'
import { mayAsk, mayGrant } from '@/features/silence/policy'
import { silenceRoom } from '@/features/silence/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('silence'),
})

/** When campaigning rests before an election, what rests then, and what two people let through. */
export default async function SilencePage({ params }: PageProps<'/[locale]/members/elections/[id]/silence'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const election = asked && (await electionHead(actor, asked))
  const room = election && (await silenceRoom(actor, election.id))
  if (!room) return absent(actor)
  const { from, until, now, resting, overrides } = room
  const t = await getTranslations('silence')
  const open = resting.filter(({ bodyId, kind }) => mayAsk(actor, bodyId, kind))
  return (
    <Words of={['account', 'silence.ask']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="silence"
        locale={locale}
      >
        <Notice kind={now ? 'warning' : 'info'} title={t(now ? 'now' : 'later')}>
          <p>
            {t.rich('window', {
              from: () => <Time at={new Date(from)} shape="minute" />,
              until: () => <Time at={new Date(until)} shape="minute" />,
            })}
          </p>
          <p>{t('text')}</p>
        </Notice>
        <section aria-labelledby="resting" className="grid gap-3">
          <SectionHeading id="resting">{t('resting')}</SectionHeading>
          {resting.length > 0 ? (
            <ul className="grid gap-1">
              {resting.map(({ kind, id: of, title }) => (
                <li key={of}>
                  <Bidi>{titleIn(title, locale) || t('untitled')}</Bidi>{' '}
                  <span className="text-sm text-soft">{t(`kinds.${kind}`)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          )}
        </section>
        {open.length > 0 && (
          <CardFold title={t('ask.title')}>
            <p className="text-soft">{t('ask.text')}</p>
            <AskForm
              electionId={election.id}
              resting={open.map(({ kind, id: of, title }) => ({
                value: `${kind}.${of}`,
                label: titleIn(title, locale) || t('untitled'),
              }))}
            />
          </CardFold>
        )}
        {overrides.length > 0 && (
          <section aria-labelledby="overrides" className="grid gap-3">
            <SectionHeading id="overrides">{t('overrides')}</SectionHeading>
            <OverrideList
              overrides={overrides}
              mayGrant={(override) => !override.grantedAt && mayGrant(actor, override)}
              locale={locale}
            />
          </section>
        )}
      </ElectionFrame>
    </Words>
  )
}
