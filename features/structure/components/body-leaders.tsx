import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import type { Leader } from '../reading'

/** Who leads a body, as far as they agreed to be named; membership itself is nobody's to read. */
export function BodyLeaders({ leaders, locale }: { leaders: readonly Leader[]; locale: Locale }) {
  const t = useTranslations('bodies.leaders')
  return (
    <section aria-labelledby="leaders" className="grid content-start gap-4">
      <SectionHeading id="leaders">{t('title')}</SectionHeading>
      {leaders.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ul className="grid gap-3 min-[40rem]:grid-cols-2">
          {leaders.map(({ id, ar, latin, office }) => (
            <li key={id} className="card px-5 py-3">
              <p className="text-sm text-soft">{office[locale]}</p>
              <p className="font-head text-lg font-semibold">
                <bdi>{locale === 'ar' ? ar : latin}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="text-xs text-soft">{t('consent')}</p>
    </section>
  )
}
