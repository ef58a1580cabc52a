import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Dated, Standing } from '../queries'
import { MarkForm } from './mark-form'

const TONES: Record<Standing, 'clay' | 'glow' | 'sea' | 'plain' | 'leaf'> = {
  ...{ late: 'clay', blocked: 'glow', open: 'sea', ahead: 'plain', done: 'leaf', over: 'plain' },
}

type Props = {
  electionId: string
  steps: readonly Dated[]
  all: readonly Dated[]
  /** Whether the reader sets steps of this body; of null for the law’s. */
  sets: (step: Dated) => boolean
  /** True for those who see what is done: others see the days alone. */
  standing: boolean
  locale: Locale
}

/** Steps of a calendar: what, until when, by which law, what it waits for, and where it stands. */
export function StepList({ steps, ...shared }: Props) {
  return (
    <ol className="grid gap-3">
      {steps.map((step) => (
        <StepCard key={step.key} step={step} {...shared} />
      ))}
    </ol>
  )
}

function StepCard({ step, electionId, all, sets, standing, locale }: Omit<Props, 'steps'> & { step: Dated }) {
  const t = useTranslations('deadlines.steps')
  const { key, name, opensOn, dueOn, day, progress, milestone, body } = step
  const waits = all.filter((one) => step.after.includes(one.key))
  return (
    <li className="card grid gap-2 p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          <Bidi>{titleIn(name, locale)}</Bidi>
        </h3>
        {standing && <Badge tone={TONES[progress]}>{t(`progress.${progress}`)}</Badge>}
      </div>
      <p>
        {opensOn
          ? t.rich('window', { from: () => <Time at={opensOn} />, to: () => <Time at={dueOn} /> })
          : t.rich('until', { day: () => <Time at={dueOn} shape="weekday" /> })}
        {' · '}
        <span className="text-soft">{distance(day)}</span>
      </p>
      <p className="text-sm text-soft">
        {milestone ? (
          <Bidi>{body?.[locale] ?? body?.fr ?? t('own')}</Bidi>
        ) : (
          <LawOf article={step.article} checkedOn={step.checkedOn} />
        )}
      </p>
      {waits.length > 0 && (
        <p className="text-sm">
          {t('waits')}{' '}
          <Bidi>
            {waits.map(({ name: other }) => titleIn(other, locale)).join(locale === 'ar' ? '، ' : ', ')}
          </Bidi>
        </p>
      )}
      {sets(step) && (
        <div className="screen flex flex-wrap items-start gap-3">
          <MarkForm electionId={electionId} step={key} done={progress === 'done'} />
          {milestone && (
            <ButtonLink href={`/${locale}/members/elections/${electionId}/milestones/${key}`} variant="quiet">
              {t('edit')}
            </ButtonLink>
          )}
        </div>
      )}
    </li>
  )

  function distance(days: number): string {
    if (days === 0) return t('onTheDay')
    return days < 0 ? t('before', { days: -days }) : t('after', { days })
  }
}

function LawOf({ article, checkedOn }: Pick<Dated, 'article' | 'checkedOn'>) {
  const t = useTranslations('deadlines.steps')
  return (
    <>
      {article ? t.rich('law', { article: () => <bdi dir="ltr">{article}</bdi> }) : t('noArticle')}
      {' · '}
      {checkedOn ? t.rich('checked', { day: () => <Time at={checkedOn} /> }) : t('unchecked')}
    </>
  )
}
