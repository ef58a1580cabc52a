import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { DifferenceOf } from '@/components/ui/difference'
import { Fold } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { languageOf } from '@/features/programmes/title'
import { bodyPath } from '@/features/structure/addresses'
import type { Locale } from '@/i18n/locales'
import type { Origin, Outcome } from '../history'
import type { Reworded } from '../rewordings'
import { Paragraphs } from './said'

/** The bodies whose proposals and amendments went into a point: how many, and nobody's name. */
export function Origins({ origins, locale }: { origins: readonly Origin[]; locale: Locale }) {
  const t = useTranslations('tracker.page')
  return (
    <section aria-labelledby="origins" className="grid gap-3">
      <SectionHeading id="origins">{t('origins')}</SectionHeading>
      {origins.length === 0 ? (
        <p className="text-soft">{t('noOrigins')}</p>
      ) : (
        <>
          <ul className="grid gap-1">
            {origins.map(({ kind, body, slug, pieces, voices }) => (
              <li key={`${kind} ${slug}`}>
                <a href={bodyPath(locale, slug)} className="font-medium text-sea hover:underline">
                  {body[locale] ?? body.fr}
                </a>
                {' · '}
                {t(kind === 'proposal' ? 'proposals' : 'amendments', { pieces })}
                {voices > 0 && ` · ${t('voices', { voices })}`}
              </li>
            ))}
          </ul>
          <p className="text-sm text-soft">{t('originsText')}</p>
        </>
      )}
    </section>
  )
}

/** How a point was worded at adoption and since: each time, what came and what went. */
export function Wordings({ wordings, locale }: { wordings: readonly Reworded[]; locale: Locale }) {
  const t = useTranslations('tracker.page')
  if (wordings.length < 2) return <p className="text-sm text-soft">{t('onlyWording')}</p>
  return (
    <section aria-labelledby="wordings" className="grid gap-3">
      <SectionHeading id="wordings">{t('wordings')}</SectionHeading>
      <ol className="grid gap-3">
        {wordings.map((wording) => (
          <li key={wording.number} id={`wording-${wording.number}`}>
            {wording.since ? (
              <Rewording wording={wording} since={wording.since} locale={locale} />
            ) : (
              <Fold title={t('adopted')}>
                <Paragraphs words={wording.text} locale={locale} />
              </Fold>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type RewordingProps = { wording: Reworded; since: NonNullable<Reworded['since']>; locale: Locale }

function Rewording({ wording, since, locale }: RewordingProps) {
  const t = useTranslations('tracker.page')
  const nothing = useTranslations('tracker')('nothing')
  const language = languageOf(wording.text, locale) === 'fr' ? 'fr' : 'ar'
  const day = (on: string | null) => () => (on ? <Time at={on} /> : nothing)
  return (
    <Fold title={<span>{t.rich('revised', { date: () => <Time at={wording.savedAt} /> })}</span>} open>
      <div className="grid gap-2">
        {wording.note && <p dir="auto">{t('reason', { reason: wording.note })}</p>}
        {wording.dueOn !== since.dueOn && (
          <p>{t.rich('dueMoved', { first: day(since.dueOn), now: day(wording.dueOn) })}</p>
        )}
        <DifferenceOf pieces={since[language]} />
      </div>
    </Fold>
  )
}

/** What somebody doubted, and what was found; without whoever it was. */
export function Outcomes({ outcomes, locale }: { outcomes: readonly Outcome[]; locale: Locale }) {
  const t = useTranslations('tracker.page')
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="outcomes" className="grid gap-3">
      <SectionHeading id="outcomes">{t('outcomes')}</SectionHeading>
      <ul className="grid gap-4">
        {outcomes.map(({ id, outcome, question, answer, at }) => (
          <li key={id} id={`outcome-${id}`} className="card grid gap-2 p-4">
            <div className="font-medium">
              <Paragraphs words={question} locale={locale} />
            </div>
            <p className="text-sm">
              <b>{t(`outcome.${outcome}`)}</b> · <Time at={at} />
            </p>
            <Paragraphs words={answer} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
