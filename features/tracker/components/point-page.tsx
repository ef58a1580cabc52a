import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { isAdopted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { doorPath, pointPath, programmePath, programmesPath } from '../addresses'
import type { ReadPoint } from '../reading'
import { PointFacts } from './point-facts'
import { PointHistory } from './point-history'
import { Indicators, Milestones } from './point-marks'
import { PointMoney } from './point-money'
import { Origins, Outcomes, Wordings } from './point-sources'
import { Paragraphs, SaidIn } from './said'
import { StepPatterns } from './step-mark'

type Props = { read: ReadPoint; site: string; locale: Locale }

/** One promise with its whole history: what was said, what happened, what shows it, what it cost, where it came from. */
export function PointPage({ read, site, locale }: Props) {
  const t = useTranslations('tracker')
  const { programme, point } = read
  const promised = isAdopted(programme.stage)
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-8 py-6">
      <StepPatterns />
      <PointHead read={read} locale={locale} />
      {point.dropped !== null && (
        <Notice kind="warning">
          {t('overview.droppedOne', { number: point.number, reason: point.dropped })}
        </Notice>
      )}
      {!promised && <p className="measure text-soft">{t('overview.drafting')}</p>}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 min-[60rem]:grid-cols-[7fr_4fr]">
        <div className="grid content-start gap-8">
          <Words read={read} locale={locale} />
          {promised && <Wordings wordings={read.wordings} locale={locale} />}
          <Origins origins={read.origins} locale={locale} />
          {promised && <PointHistory entries={read.entries} locale={locale} />}
          {promised && <PointMoney lines={read.lines} cost={point.cost} locale={locale} />}
          <Milestones milestones={read.milestones} locale={locale} />
          <Indicators indicators={read.indicators} locale={locale} />
          <Outcomes outcomes={read.outcomes} locale={locale} />
        </div>
        <div className="grid content-start gap-5 max-[60rem]:-order-1 min-[60rem]:sticky min-[60rem]:top-6 min-[60rem]:self-start">
          <PointFacts read={read} locale={locale} />
        </div>
      </div>
      <PointWays read={read} site={site} locale={locale} />
    </div>
  )
}

type PartProps = Omit<Props, 'site'>

function PointHead({ read: { programme, point }, locale }: PartProps) {
  const t = useTranslations('tracker')
  const name = t('point', { number: point.number })
  const steps = [
    { href: programmesPath(locale), label: t('title') },
    { href: programmePath(locale, programme.slug), label: titleIn(programme.title, locale) },
  ]
  return (
    <header className="grid gap-3">
      <Breadcrumb steps={steps} here={name} />
      <div className="flex items-start gap-4">
        <b className="numeral mt-1" aria-hidden="true">
          {point.number}
        </b>
        <h1 className="min-w-0 text-3xl">
          <span className="sr-only">{name}: </span>
          <SaidIn words={point.title} locale={locale} />
        </h1>
      </div>
      <p className="text-sm text-soft">
        {t.rich('basis.asOf', { date: () => <Time at={programme.asOf} /> })}
      </p>
    </header>
  )
}

function Words({ read: { point }, locale }: PartProps) {
  const t = useTranslations('tracker.page')
  return (
    <section aria-labelledby="text" className="grid gap-4">
      <SectionHeading id="text">{t('text')}</SectionHeading>
      <div className="measure">
        <Paragraphs words={point.text} locale={locale} />
      </div>
      {titleIn(point.need, locale) !== '' && (
        <div className="grid gap-1 border-s-4 border-glow ps-4">
          <h3 className="text-sm text-soft">{t('need')}</h3>
          <Paragraphs words={point.need} locale={locale} />
        </div>
      )}
    </section>
  )
}

function PointWays({ read: { programme, point }, site, locale }: Props) {
  const t = useTranslations('tracker')
  const share = useTranslations('reading.article')
  const path = pointPath(locale, programme.slug, point.number)
  const [title, address] = [titleIn(point.title, locale), `${site}${path}`]
  const ways = [
    { key: 'whatsapp', href: `https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}` },
    { key: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}` },
    { key: 'mail', href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}` },
  ] as const
  const beside = [
    { key: 'previous', number: point.number - 1 },
    { key: 'next', number: point.number + 1 },
  ] as const
  return (
    <section aria-labelledby="ways" className="grid content-start gap-4">
      <SectionHeading id="ways">{t('ways.title')}</SectionHeading>
      <div className="screen flex flex-wrap gap-3">
        <ButtonLink href={doorPath('follow', locale, programme.slug, point.number)}>
          {t('ways.followPoint')}
        </ButtonLink>
        <ButtonLink href={doorPath('contest', locale, programme.slug, point.number)} variant="quiet">
          {t('ways.contestPoint')}
        </ButtonLink>
      </div>
      <p className="screen flex flex-wrap items-center gap-x-3 gap-y-2">
        <b>{t('ways.share')}</b>
        {ways.map(({ key, href }) => (
          <a key={key} href={href} rel="noopener nofollow" className="btn btn-quiet">
            {share(key)}
          </a>
        ))}
      </p>
      <p className="flex flex-wrap gap-x-2 text-sm text-soft">
        {t('ways.permanent')}
        <bdi dir="ltr" className="select-all font-medium text-ink">
          {address.replace(/^https?:\/\//, '')}
        </bdi>
      </p>
      <p className="screen flex flex-wrap gap-x-6">
        {beside
          .filter(({ number }) => number >= 1 && number <= programme.numbers)
          .map(({ key, number }) => (
            <a
              key={key}
              href={pointPath(locale, programme.slug, number)}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              {t(`page.${key}`)}
            </a>
          ))}
      </p>
    </section>
  )
}
