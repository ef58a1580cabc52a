import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { isAdopted } from '@/features/programmes/stage'
import { sharesOf } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import { type Choice, programmePath } from '../addresses'
import { chosenOf } from '../choice'
import type { ReadProgramme } from '../reading'
import { ChoiceForm, useNames } from './choice-form'
import { PointList } from './point-list'
import { ProgrammeHead } from './programme-head'
import { StepBar } from './step-bar'
import { StepPatterns } from './step-mark'

type Props = { programme: ReadProgramme; choice: Choice | null; page: number; locale: Locale }

/** A page of a programme's points: of one theme, at one step, in one commune, or of all. */
export function ChosenPage({ programme, choice, page, locale }: Props) {
  const t = useTranslations('tracker')
  const steps = useTranslations('programmes.steps')
  const named = useNames(programme, locale)
  const promised = isAdopted(programme.stage)
  const points = chosenOf(programme.points, choice)
  const shares = sharesOf(points.map(({ step }) => step))
  const chosen = choice && t(`filters.chosen.${choice.by}`, { name: named(choice) })
  const title = page > 1 ? t('filters.page', { chosen: chosen ?? t('row.points'), page }) : (chosen ?? '')
  const withShares = promised && choice?.by !== 'step'
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-6 py-6">
      <StepPatterns />
      <ProgrammeHead programme={programme} locale={locale} here={title} />
      <ChoiceForm programme={programme} choice={choice} promised={promised} locale={locale} />
      {points.length > 0 ? (
        <>
          <p className="flex flex-wrap gap-x-4 text-lg">
            <b>{t('points', { count: points.length })}</b>
            {withShares && (
              <span className="text-soft">
                {steps('delivered')} <bdi>{t('percent', { percent: shares.percent })}</bdi> (
                {t('ofTotal', { delivered: shares.delivered, total: shares.total })})
              </span>
            )}
          </p>
          {withShares && <StepBar shares={shares} locale={locale} slim />}
          <PointList {...{ points, programme, choice, page, promised, locale }} />
        </>
      ) : (
        <EmptyState
          title={t('filters.emptyTitle')}
          action={<ButtonLink href={programmePath(locale, programme.slug)}>{t('filters.all')}</ButtonLink>}
        >
          {t('filters.emptyText')}
        </EmptyState>
      )}
    </div>
  )
}
