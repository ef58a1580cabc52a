import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Num } from '@/components/ui/num'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { earlier, type Facts, isProgress, knownOf } from '../objective'
import type { Objective } from '../queries'
import { KnownBeside } from './known-beside'

type Props = {
  /** Those that stand. */
  objectives: readonly Objective[]
  /** All that was ever aimed at. */
  all: readonly Objective[]
  facts: Facts
  /** True on those that the reader may say anew. */
  sets: (objective: Objective) => boolean
  /** True where the reader sees all that is counted for it; else what they do not see is missing in the count. */
  seesAll: (objective: Objective) => boolean
  locale: Locale
}

/** What is aimed at, each beside what is known: where one starts from, or how far one has come. */
export function ObjectiveList({ objectives, ...shared }: Props) {
  return (
    <ul className="grid gap-3">
      {objectives.map((objective) => (
        <Card key={objective.id} objective={objective} {...shared} />
      ))}
    </ul>
  )
}

type CardProps = Omit<Props, 'objectives'> & { objective: Objective }

function Card({ objective, all, facts, sets, seesAll, locale }: CardProps) {
  const t = useTranslations('objectives')
  const { id, commune, measure, target, dueOn, reason, points, body } = objective
  const before = earlier(objective, all)
  return (
    <li className="card grid gap-2 p-5">
      <h3 className="text-lg">
        <Bidi>{commune ? (locale === 'ar' ? commune.ar : commune.latin) : t('whole')}</Bidi>
        {' · '}
        {t(`measures.${measure}`)}
      </h3>
      <p>
        {t.rich('aim', {
          target: () => (
            <b>
              <Num value={target ?? 0} />
            </b>
          ),
          day: () => <Time at={dueOn} />,
        })}
      </p>
      <KnownBeside objective={objective} known={knownOf(objective, facts)} locale={locale} />
      {isProgress(objective) && measure !== 'members' && !seesAll(objective) && (
        <p className="text-sm text-soft">{t('partly')}</p>
      )}
      {reason && (
        <p>
          <Bidi>{reason}</Bidi>
        </p>
      )}
      {points.length > 0 && <Served points={points} locale={locale} />}
      <p className="text-sm text-soft">
        <Bidi>{body[locale] ?? body.fr}</Bidi>
      </p>
      {sets(objective) && (
        <p className="screen">
          <a
            href={`?aim=${id}#aim`}
            className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
          >
            {t('change')}
          </a>
        </p>
      )}
      {before.length > 0 && (
        <Fold title={t('earlier', { count: before.length })}>
          <ul className="grid gap-1 text-sm">
            {before.map((one) => (
              <li key={one.id}>
                {t.rich('was', {
                  target: () => (one.target === null ? t('form.givenUp') : <Num value={one.target} />),
                  day: () => <Time at={one.setAt} />,
                })}
                {one.reason && (
                  <>
                    {' '}
                    <Bidi>{one.reason}</Bidi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  )
}

/** Points of the programme that something serves, each with the way to it. */
function Served({ points, locale }: Pick<Objective, 'points'> & { locale: Locale }) {
  const t = useTranslations('objectives')
  return (
    <div className="text-sm">
      <p>{t('serves')}</p>
      <ul className="grid gap-1">
        {points.map(({ id, programmeId, number, title }) => (
          <li key={id}>
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{`${number}. ${titleIn(title, locale)}`}</Bidi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
