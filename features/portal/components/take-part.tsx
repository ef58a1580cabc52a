import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'

const ways = [
  { key: 'join', path: '/join' },
  { key: 'write', path: '/contact' },
  { key: 'offer', path: '/offer' },
  { key: 'enter', path: '/sign-in' },
] as const

/** What a reader can do from here; only doors that exist. */
export function TakePart({ locale }: { locale: Locale }) {
  const t = useTranslations('reading.front')
  return (
    <section aria-labelledby="part" className="screen wrap grid gap-5">
      <SectionHeading id="part">{t('takePart')}</SectionHeading>
      <ul className="grid gap-4 min-[40rem]:grid-cols-3">
        {ways.map(({ key, path }) => (
          <li key={key} className="card group relative p-5 hover:border-sea">
            <h3 className="text-lg text-sea">
              <a href={`/${locale}${path}`} className="after:absolute after:inset-0 group-hover:underline">
                {t(key)}
              </a>
            </h3>
            <p className="text-soft">{t(`${key}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
