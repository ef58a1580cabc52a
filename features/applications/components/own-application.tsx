import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { ENDED_DAYS, UNCONFIRMED_DAYS } from '@/db/schema/applications'
import type { Locale } from '@/i18n/locales'
import { OPEN, turnOf } from '../application'
import type { OwnApplication } from '../queries'

/** What an applicant may know: where it stands, since when, whose turn it is, what was said. Offices, never names. */
export function OwnApplicationSheet({ application }: { application: OwnApplication }) {
  const t = useTranslations('applications')
  const { stage, since } = application
  const removed = removedOn(application)
  return (
    <div className="grid gap-6">
      <dl className="grid gap-4">
        <Said label={t('status.stands')}>
          <b>{t(`stages.${stage}`)}</b>, {t.rich('status.since', { date: () => <Time at={since} /> })}
        </Said>
        <Said label={t('status.next')}>
          <WhoseTurn application={application} />
        </Said>
      </dl>
      {stage === 'member' && <p>{t('status.invited')}</p>}
      <History steps={application.steps} />
      {removed && (
        <p className="text-sm text-soft">
          {t.rich('status.removedOn', { date: () => <Time at={removed} /> })}
        </p>
      )}
    </div>
  )
}

function WhoseTurn({ application: { stage, body } }: { application: OwnApplication }) {
  const t = useTranslations('applications.turn')
  const locale = useLocale() as Locale
  const turn = turnOf(stage)
  if (!turn) return t('none')
  if (turn === 'branch' && body?.kind !== 'branch') return t('province')
  return t(turn, { body: body?.name[locale] ?? body?.name.fr ?? '' })
}

function History({ steps }: { steps: OwnApplication['steps'] }) {
  const t = useTranslations('applications')
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="history" className="grid gap-2">
      <h2 id="history" className="text-lg">
        {t('status.history')}
      </h2>
      <ol className="grid gap-3 border-s-2 border-line ps-4">
        {steps.map(({ step, at, reason }) => (
          <li key={at.toISOString()}>
            <p className="font-medium">{t(`steps.${step}`)}</p>
            <p className="text-sm text-soft">
              <Time at={at} shape="minute" />
            </p>
            {reason && (
              <p className="whitespace-pre-line">
                <Bidi>{reason}</Bidi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The day from which an application is no longer kept; null while somebody still has to act. */
function removedOn({ stage, since, sentAt }: OwnApplication): Date | null {
  if (OPEN.includes(stage)) return null
  const [from, days] = stage === 'unconfirmed' ? [sentAt, UNCONFIRMED_DAYS] : [since, ENDED_DAYS]
  return new Date(from.getTime() + days * 86_400_000)
}
