import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Time } from '@/components/ui/time'
import { STANDINGS } from '@/db/plans'
import type { Locale } from '@/i18n/locales'
import type { ReadProgramme } from '../reading'
import { StandingMark } from './standing-mark'

const LICENCE: Record<Locale, string> = { ar: 'deed.ar', fr: 'deed.fr', en: 'deed.en' }

/** What the figures of a programme rest on: their day, what each mark means, the way so far, the licence. */
export function Basis({ programme, locale }: { programme: ReadProgramme; locale: Locale }) {
  const t = useTranslations('tracker.basis')
  const said = useTranslations('programmes.stages')
  return (
    <section aria-labelledby="basis" className="grid content-start gap-4">
      <SectionHeading id="basis">{t('title')}</SectionHeading>
      <p className="font-medium">{t.rich('asOf', { date: () => <Time at={programme.asOf} /> })}</p>
      <p>{t('asOfText')}</p>
      <dl className="grid gap-2">
        {STANDINGS.map((standing) => (
          <div key={standing} className="grid items-baseline gap-x-3 min-[30rem]:grid-cols-[8.5rem_1fr]">
            <dt>
              <StandingMark standing={standing} />
            </dt>
            <dd className="text-sm">{t(standing)}</dd>
          </div>
        ))}
      </dl>
      {programme.moves.length > 0 && (
        <div>
          <h3 className="text-lg">{t('moves')}</h3>
          <ol className="list-inside list-decimal text-sm">
            {programme.moves.map(({ stage, on }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stage may come twice; moves have their order
              <li key={at}>{t.rich('moved', { stage: said(stage), date: () => <Time at={on} /> })}</li>
            ))}
          </ol>
        </div>
      )}
      <p className="text-sm text-soft">
        {t.rich('licence', {
          link: (words) => (
            <a
              href={`https://creativecommons.org/licenses/by/4.0/${LICENCE[locale]}`}
              rel="license noopener"
              className="text-sea underline underline-offset-4"
            >
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  )
}
