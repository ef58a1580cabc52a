import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Said } from '@/components/ui/said'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { decimalFigures } from '../decimal'
import type { Indicator } from '../measure-rows'
import { IndicatorForm, ReadingForm } from './indicator-forms'

type Props = { pointId: string; indicators: readonly Indicator[]; writes: boolean }

/** What shows whether a point works: from where, to where, and every reading with its source. */
export function IndicatorList({ pointId, indicators, writes }: Props) {
  const t = useTranslations('points.indicators')
  return (
    <section aria-labelledby="indicators" className="grid gap-3">
      <h2 id="indicators" className="text-xl">
        {t('title')}
      </h2>
      {indicators.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="grid gap-3">
        {indicators.map((indicator) => (
          <OneIndicator key={indicator.id} indicator={indicator} writes={writes} />
        ))}
      </ul>
      {writes && <IndicatorForm pointId={pointId} />}
    </section>
  )
}

function OneIndicator({ indicator, writes }: { indicator: Indicator; writes: boolean }) {
  const t = useTranslations('points.indicators')
  const locale = useLocale() as Locale
  const { id, name, unit, baseline, target, readings } = indicator
  const [latest] = readings
  const inUnit = (value: string) => (
    <>
      <bdi className="tabular-nums">{decimalFigures(value, locale)}</bdi> <Bidi>{titleIn(unit, locale)}</Bidi>
    </>
  )
  return (
    <li className="card grid gap-3 p-4">
      <p className="font-medium">
        <Bidi>{titleIn(name, locale)}</Bidi>
      </p>
      <dl className="grid grid-cols-2 gap-3 min-[30rem]:grid-cols-3">
        <Said label={t('baseline')}>{inUnit(baseline)}</Said>
        <Said label={t('latest')}>{latest ? inUnit(latest.value) : t('unread')}</Said>
        <Said label={t('target')}>{inUnit(target)}</Said>
      </dl>
      {readings.length > 0 && (
        <Fold title={t('readings')}>
          <Readings readings={readings} name={titleIn(name, locale)} />
        </Fold>
      )}
      {writes && <ReadingForm indicatorId={id} />}
    </li>
  )
}

function Readings({ readings, name }: { readings: Indicator['readings']; name: string }) {
  const t = useTranslations('points.indicators')
  const standings = useTranslations('programmes.standings')
  const locale = useLocale()
  return (
    <Table
      caption={name}
      rows={readings}
      rowKey={({ id }) => id}
      columns={[
        { key: 'on', label: t('on'), heading: true, cell: ({ on }) => <Time at={on} /> },
        {
          key: 'value',
          label: t('value'),
          cell: ({ value }) => <bdi className="tabular-nums">{decimalFigures(value, locale)}</bdi>,
        },
        { key: 'source', label: t('source'), cell: ({ source }) => <Bidi>{source}</Bidi> },
        { key: 'standing', label: t('standing'), cell: ({ standing }) => standings(standing) },
      ]}
    />
  )
}
