import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { costOf, totalsOf } from '@/features/funding/funding'
import { isAdopted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import { sharesOf } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import { asAmounts } from '../queries'
import type { ReadProgramme } from '../reading'
import { Basis } from './basis'
import { ChoiceForm } from './choice-form'
import { DuePicture } from './due-picture'
import { DueTable } from './due-table'
import { Figures } from './figures'
import { MoneyPicture } from './money-picture'
import { MoneyTable } from './money-table'
import { PlaceMap } from './place-map'
import { PointList } from './point-list'
import { ProgrammeHead } from './programme-head'
import { Paragraphs } from './said'
import { StepBar } from './step-bar'
import { StepPatterns } from './step-mark'
import { StepTable } from './step-table'
import { Ways } from './ways'

// A longer picture of dates is one to ask for.
const MOST_LINES = 40

type Props = { programme: ReadProgramme; site: string; locale: Locale }

/** A programme before the public: how far it has come, its money, its dates, its places, its points. */
export function ProgrammePage({ programme, site, locale }: Props) {
  const t = useTranslations('tracker')
  const promised = isAdopted(programme.stage)
  const { slug, points, intro } = programme
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-10 py-6">
      <StepPatterns />
      <ProgrammeHead programme={programme} locale={locale} />
      {titleIn(intro, locale) !== '' && (
        <div className="measure text-lg">
          <Paragraphs words={intro} locale={locale} />
        </div>
      )}
      {promised && points.length > 0 ? <Standing programme={programme} locale={locale} /> : null}
      <section aria-labelledby="points" className="grid gap-4">
        <SectionHeading id="points">{t('row.points')}</SectionHeading>
        {!promised && points.length > 0 && <p className="measure text-soft">{t('overview.drafting')}</p>}
        {points.length > 0 ? (
          <>
            <ChoiceForm programme={programme} choice={null} promised={promised} locale={locale} />
            <PointList {...{ points, programme, promised, locale }} choice={null} page={1} />
          </>
        ) : (
          <EmptyState title={t('overview.noPoints')}>{t('overview.noPointsText')}</EmptyState>
        )}
        <Dropped programme={programme} />
      </section>
      <div className="grid gap-10 min-[60rem]:grid-cols-2">
        <Basis programme={programme} locale={locale} />
        <Ways slug={slug} title={titleIn(programme.title, locale)} site={site} locale={locale} />
      </div>
    </div>
  )
}

function Standing({ programme, locale }: Omit<Props, 'site'>) {
  const t = useTranslations('tracker')
  const { slug, points, money } = programme
  const shares = sharesOf(points.map(({ step }) => step))
  const cost = costOf(points.map((point) => point.cost))
  const totals = totalsOf(asAmounts(money))
  const moved = points.filter(({ firstDueOn }) => firstDueOn !== null)
  // Where there are many, those that stand where they were promised are left to the list.
  const drawn = points.length <= MOST_LINES ? points : moved
  return (
    <>
      <Figures programme={programme} figures={{ shares, cost, sums: totals }} />
      <section aria-labelledby="steps" className="grid gap-4">
        <SectionHeading id="steps">{t('steps.title')}</SectionHeading>
        <StepBar shares={shares} locale={locale} />
        <div className="grid items-start gap-6 min-[48rem]:grid-cols-[3fr_2fr]">
          <StepTable shares={shares} slug={slug} locale={locale} />
          <p className="text-sm text-soft">{t('steps.kept')}</p>
        </div>
      </section>
      <section aria-labelledby="money" className="grid gap-4">
        <SectionHeading id="money">{t('money.title')}</SectionHeading>
        {totals.pledged > 0 || cost !== null ? (
          <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-8 min-[60rem]:grid-cols-2">
            <MoneyPicture totals={totals} cost={cost} locale={locale} />
            <MoneyTable totals={totals} cost={cost} locale={locale} />
          </div>
        ) : null}
        {totals.pledged === 0 && <p className="text-soft">{t('money.none')}</p>}
      </section>
      <section aria-labelledby="dates" className="grid gap-4">
        <SectionHeading id="dates">{t('dates.title')}</SectionHeading>
        {points.some(({ dueOn }) => dueOn) ? (
          <>
            <p>{t('dates.moved', { count: moved.length })}</p>
            {drawn.length > 0 && (
              <Fold title={t('dates.picture')} open={drawn.length <= MOST_LINES}>
                <DuePicture programme={programme} points={drawn} locale={locale} />
              </Fold>
            )}
            {moved.length > 0 && (
              <Fold title={t('dates.table')}>
                <DueTable programme={programme} points={moved} locale={locale} />
              </Fold>
            )}
          </>
        ) : (
          <p className="text-soft">{t('dates.none')}</p>
        )}
      </section>
      <Places programme={programme} locale={locale} />
    </>
  )
}

function Places({ programme, locale }: Omit<Props, 'site'>) {
  const t = useTranslations('tracker.places')
  if (programme.points.every(({ communes }) => communes.length === 0)) return null
  return (
    <section aria-labelledby="places" className="grid gap-4">
      <SectionHeading id="places">{t('title')}</SectionHeading>
      <div className="mx-auto w-full max-w-2xl">
        <PlaceMap programme={programme} locale={locale} />
      </div>
    </section>
  )
}

function Dropped({ programme: { dropped } }: Pick<Props, 'programme'>) {
  const t = useTranslations('tracker.overview')
  if (dropped.length === 0) return null
  return (
    <Fold title={t('dropped', { count: dropped.length })}>
      <ul className="grid gap-1 text-sm">
        {dropped.map(({ number, reason }) => (
          <li key={number} id={`dropped-${number}`}>
            {t('droppedOne', { number, reason })}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
