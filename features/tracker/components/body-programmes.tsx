import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import { programmesPath } from '../addresses'
import type { Measured } from '../queries'
import { ProgrammeRow } from './programme-row'
import { StepPatterns } from './step-mark'

type Props = { programmes: readonly Measured[]; locale: Locale }

/** The programmes of a body on its own page; nothing where it has none before the public. */
export function BodyProgrammes({ programmes, locale }: Props) {
  const t = useTranslations('tracker.list')
  if (programmes.length === 0) return null
  return (
    <section aria-labelledby="programmes" className="grid content-start gap-4">
      <StepPatterns />
      <SectionHeading id="programmes" more={{ href: programmesPath(locale), label: t('more') }}>
        {t('ofBody')}
      </SectionHeading>
      {programmes.map((programme) => (
        <ProgrammeRow key={programme.id} programme={programme} locale={locale} withBody={false} />
      ))}
    </section>
  )
}
