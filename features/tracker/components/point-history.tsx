import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import { counting } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import type { PublicEntry } from '../history'
import { EvidenceList } from './evidence-list'
import { Paragraphs } from './said'
import { StepName } from './step-mark'

type Props = { entries: readonly PublicEntry[]; locale: Locale }

/** What happened to a point, the latest first; a corrected entry stays, struck out, beside what corrected it. */
export function PointHistory({ entries, locale }: Props) {
  const t = useTranslations('tracker.page')
  const stands = new Set(
    counting(entries.map((one) => ({ ...one, ruling: 'confirmed' as const }))).map(({ id }) => id),
  )
  return (
    <section aria-labelledby="history" className="grid gap-4">
      <SectionHeading id="history">{t('history')}</SectionHeading>
      {entries.length === 0 ? (
        <p className="text-soft">{t('noHistory')}</p>
      ) : (
        <ol className="happenings" reversed>
          {entries.toReversed().map((entry) => (
            <Happening key={entry.id} entry={entry} stands={stands.has(entry.id)} locale={locale} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Happening({ entry, stands, locale }: { entry: PublicEntry; stands: boolean; locale: Locale }) {
  const t = useTranslations('tracker.page')
  const { id, step, happenedOn, confirmedAt, text, reason, corrects, evidence } = entry
  return (
    <li id={`entry-${id}`} className="happening">
      <p className={`flex flex-wrap items-baseline gap-x-3 ${stands ? '' : 'text-soft'}`}>
        <b className={stands ? '' : 'line-through'}>
          <StepName step={step} />
        </b>
        <Time at={happenedOn} />
      </p>
      {!stands && <p className="text-sm font-medium">{t('corrected')}</p>}
      {corrects && <p className="text-sm font-medium">{t('corrects')}</p>}
      {titleIn(text, locale) !== '' && <Paragraphs words={text} locale={locale} />}
      {reason !== '' && <p dir="auto">{t('reason', { reason })}</p>}
      <EvidenceList evidence={evidence} locale={locale} />
      <p className="text-xs text-soft">
        <a href={`#entry-${id}`} className="hover:underline">
          {t.rich('confirmed', { date: () => <Time at={confirmedAt} /> })}
        </a>
      </p>
    </li>
  )
}
