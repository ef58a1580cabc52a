import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import { programmesPath } from '../addresses'
import type { Measured } from '../queries'
import { ProgrammeRow } from './programme-row'
import { StepPatterns } from './step-mark'

type Props = { programmes: readonly Measured[]; locale: Locale }

/** What was promised, on the home page; nothing where nothing was. */
export function FrontProgrammes({ programmes, locale }: Props) {
  const t = useTranslations('tracker.list')
  if (programmes.length === 0) return null
  return (
    <section aria-labelledby="programmes" className="wrap grid gap-4 pt-12">
      <StepPatterns />
      <SectionHeading id="programmes" more={{ href: programmesPath(locale), label: t('more') }}>
        {t('front')}
      </SectionHeading>
      <p className="measure text-soft">{t('frontText')}</p>
      <ul className="grid gap-5 min-[60rem]:grid-cols-2">
        {programmes.map((programme) => (
          <li key={programme.id} className="grid">
            <ProgrammeRow programme={programme} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
