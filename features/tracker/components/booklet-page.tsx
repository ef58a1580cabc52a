import './booklet.css'
import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { isAdopted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { programmePath } from '../addresses'
import type { Whole } from '../queries'
import type { BookletPoint } from '../reading'
import { ProgrammeHead } from './programme-head'
import { Paragraphs, SaidIn } from './said'
import { StepName, StepPatterns } from './step-mark'

type Props = { programme: Whole; points: readonly BookletPoint[]; site: string; locale: Locale }

/** A whole programme to print: cover, contents by number, every point as it is worded now. */
export function BookletPage({ programme, points, site, locale }: Props) {
  const t = useTranslations('tracker')
  const title = t('booklet.title', { programme: titleIn(programme.title, locale) })
  return (
    <div className="booklet wrap grid max-w-[56rem] grid-cols-[minmax(0,1fr)] gap-8 py-6">
      <StepPatterns />
      <div className="screen grid gap-3">
        <ProgrammeHead programme={programme} locale={locale} here={title} />
        <p>{t('booklet.print')}</p>
      </div>
      <Cover programme={programme} points={points.length} site={site} locale={locale} />
      <section aria-labelledby="contents" className="grid gap-3">
        <h2 id="contents" className="text-2xl">
          {t('booklet.contents')}
        </h2>
        <ol className="toc">
          {points.map(({ number, title: named }) => (
            <li key={number}>
              <b>{number}</b>
              <a href={`#point-${number}`} className="hover:underline">
                <SaidIn words={named} locale={locale} />
              </a>
            </li>
          ))}
        </ol>
      </section>
      <div>
        {points.map((point) => (
          <BookletPart
            key={point.id}
            point={point}
            programme={programme}
            promised={isAdopted(programme.stage)}
            locale={locale}
          />
        ))}
      </div>
    </div>
  )
}

type CoverProps = Omit<Props, 'points'> & { points: number }

function Cover({ programme, points, site, locale }: CoverProps) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const { kind, body, startsOn, endsOn, intro, asOf, slug } = programme
  return (
    <section className="cover-sheet">
      <p className="text-lg">{body[locale] ?? body.fr}</p>
      <div className="band w-40" aria-hidden="true" />
      <p className="text-4xl font-bold font-head">
        <SaidIn words={programme.title} locale={locale} />
      </p>
      <p className="text-lg">
        {said(`kinds.${kind}`)} ·{' '}
        <span>{t('term', { from: startsOn.slice(0, 4), to: endsOn.slice(0, 4) })}</span> ·{' '}
        {t('points', { count: points })}
      </p>
      {titleIn(intro, locale) !== '' && (
        <div className="measure">
          <Paragraphs words={intro} locale={locale} />
        </div>
      )}
      <p className="text-sm text-soft">{t.rich('booklet.asOf', { date: () => <Time at={asOf} /> })}</p>
      <p className="text-sm text-soft">
        {t('booklet.online', { address: '' })}
        <bdi dir="ltr">{`${site}${programmePath(locale, slug)}`.replace(/^https?:\/\//, '')}</bdi>
      </p>
    </section>
  )
}

type PartProps = { point: BookletPoint; programme: Whole; promised: boolean; locale: Locale }

function BookletPart({ point, programme, promised, locale }: PartProps) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const places = programme.places
    .filter(({ code }) => point.communes.includes(code))
    .map(({ ar, latin }) => (locale === 'ar' ? ar : latin))
  return (
    <article id={`point-${point.number}`} className="booklet-point">
      <header className="flex items-start gap-4">
        <b className="numeral">{point.number}</b>
        <div>
          <h3 className="text-xl">
            <SaidIn words={point.title} locale={locale} />
          </h3>
          <p className="text-sm text-soft">
            {[point.themeName[locale] ?? point.themeName.fr, ...places, point.quarter]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </header>
      <Paragraphs words={point.text} locale={locale} />
      {titleIn(point.need, locale) !== '' && (
        <div>
          <h4 className="text-sm text-soft">{t('page.need')}</h4>
          <Paragraphs words={point.need} locale={locale} />
        </div>
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {promised && (
          <Said label={t('steps.step')}>
            <StepName step={point.step} />
          </Said>
        )}
        <Said label={t('page.authority')}>{said(`authorities.${point.authority}`)}</Said>
        {point.dueOn && (
          <Said label={t('page.due')}>
            <Time at={point.dueOn} />
          </Said>
        )}
        {point.firstDueOn && (
          <Said label={t('page.firstDue')}>
            <Time at={point.firstDueOn} />
          </Said>
        )}
        {point.cost !== null && (
          <Said label={t('page.cost')}>
            <Money centimes={point.cost} /> ({said(`standings.${point.costStanding}`)})
          </Said>
        )}
        {point.partners && (
          <Said label={t('page.partners')}>
            <bdi>{point.partners}</bdi>
          </Said>
        )}
      </dl>
    </article>
  )
}
