import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Station } from '../queries'

/** Where a station is, and to which constituency and central office it belongs. */
export function StationFacts({ station, locale }: { station: Station; locale: Locale }) {
  const t = useTranslations('coverage')
  const { code, place, commune, constituency, centralOffice } = station
  const facts = [
    ['place', place],
    ['commune', commune ? titleIn(commune.name, locale) : ''],
    ['constituency', titleIn(constituency.name, locale)],
    ['central', centralOffice],
  ] as const
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      <div>
        <dt className="text-sm text-soft">{t('roster.station')}</dt>
        <dd>
          <Bidi>{code}</Bidi>
        </dd>
      </div>
      {facts
        .filter(([, words]) => words !== '')
        .map(([key, words]) => (
          <div key={key}>
            <dt className="text-sm text-soft">{t(`station.${key}`)}</dt>
            <dd>
              <Bidi>{words}</Bidi>
            </dd>
          </div>
        ))}
    </dl>
  )
}
