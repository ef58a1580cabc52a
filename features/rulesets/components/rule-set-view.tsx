import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { formatMoney } from '@/components/ui/amount'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { CHECKS } from '@/features/candidacies/legality'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { RuleSet } from '../rule-set'
import { typedShare } from '../shares'

type Props = { rules: RuleSet; locale: Locale }

/** A version of the law in words and tables. */
export function RuleSetView({ rules, locale }: Props) {
  const t = useTranslations('rulesets')
  return (
    <div className="grid gap-8">
      <Facts rules={rules} locale={locale} />
      <section aria-labelledby="deadlines" className="grid gap-3">
        <SectionHeading id="deadlines">{t('view.deadlines')}</SectionHeading>
        <Table
          caption={t('view.deadlines')}
          rows={rules.deadlines}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'name',
              label: t('view.deadline'),
              heading: true,
              cell: ({ name }) => <Bidi>{titleIn(name, locale)}</Bidi>,
            },
            { key: 'days', label: t('view.days'), cell: ({ from, day }) => <Days from={from} day={day} /> },
            {
              key: 'article',
              label: t('view.article'),
              cell: ({ article }) => (article ? <bdi dir="ltr">{article}</bdi> : '–'),
            },
            {
              key: 'checked',
              label: t('view.checked'),
              cell: ({ checkedOn }) => (checkedOn ? <Time at={checkedOn} /> : t('view.unchecked')),
            },
          ]}
        />
      </section>
      {rules.councils.length > 0 && (
        <section aria-labelledby="councils" className="grid gap-3">
          <SectionHeading id="councils">{t('view.councils')}</SectionHeading>
          <Table
            caption={t('view.councils')}
            rows={rules.councils}
            rowKey={({ upTo }) => String(upTo)}
            columns={[
              {
                key: 'upTo',
                label: t('view.upTo'),
                heading: true,
                cell: ({ upTo }) => t.rich('view.inhabitants', { count: () => <Num value={upTo} /> }),
              },
              { key: 'seats', label: t('view.seats'), figure: true, cell: ({ seats }) => seats },
            ]}
          />
          <p className="text-sm text-soft">{t('view.byDecree')}</p>
        </section>
      )}
    </div>
  )
}

function Days({ from, day }: { from: number | null; day: number }) {
  const t = useTranslations('deadlines.steps')
  const distance = (days: number) =>
    days === 0 ? t('onTheDay') : days < 0 ? t('before', { days: -days }) : t('after', { days })
  return from === null ? distance(day) : `${distance(from)} – ${distance(day)}`
}

function Facts({ rules, locale }: Props) {
  const t = useTranslations('rulesets')
  const { seats, women, listsAbove, minAge, cap, silence, incompatible, candidates } = rules
  const share = (value: RuleSet['seats']['alone']) =>
    value ? <bdi>{typedShare(value)}</bdi> : t('view.none')
  const facts = [
    { key: 'base', value: t(`base.${seats.base}`) },
    { key: 'threshold', value: share(seats.threshold) },
    { key: 'tie', value: t(`tie.${seats.tie}`) },
    { key: 'alone', value: share(seats.alone) },
    {
      key: 'listsAbove',
      value:
        listsAbove === null
          ? t('view.never')
          : listsAbove === 0
            ? t('view.always')
            : t.rich('view.inhabitants', { count: () => <Num value={listsAbove} /> }),
    },
    { key: 'womenAdded', value: women.added },
    { key: 'womenWithin', value: share(women.within) },
    { key: 'standIns', value: candidates.standIns },
    { key: 'standInsAlone', value: candidates.standInsAlone },
    { key: 'minAge', value: minAge ?? t('view.unset') },
    { key: 'cap', value: cap === null ? t('view.unset') : <bdi>{formatMoney(cap, locale)}</bdi> },
    { key: 'silence', value: silence === 0 ? t('view.midnight') : t('view.silent', { days: -silence }) },
    {
      key: 'incompatible',
      value: incompatible.length > 0 ? incompatible.join(locale === 'ar' ? '، ' : ', ') : t('view.unset'),
    },
  ] as const
  return (
    <dl className="card grid gap-x-6 gap-y-3 p-5 min-[40rem]:grid-cols-2">
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt className="text-sm text-soft">{t(`form.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {CHECKS.filter((check) => candidates.articles[check]).map((check) => (
        <div key={check}>
          <dt className="text-sm text-soft">{t(`form.articleOf.${check}`)}</dt>
          <dd>
            <Bidi>{candidates.articles[check]}</Bidi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
