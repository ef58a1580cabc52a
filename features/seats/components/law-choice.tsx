import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { SeatLaw } from '../queries'

type Props = { laws: readonly SeatLaw[]; current: string; simulator: string; locale: Locale }

/** The same votes under another law: one tap to open, one to choose. */
export function LawChoice({ laws, current, simulator, locale }: Props) {
  const t = useTranslations('seats.one')
  return (
    <div className="screen card px-5 py-2">
      <Fold title={t('another')}>
        <p className="pb-3 text-sm text-soft">{t('anotherText')}</p>
        <ul className="flex flex-wrap gap-2 pb-3">
          {laws.map(({ id, name }) => (
            <li key={id}>
              <a href={`${simulator}?rules=${id}`} className="chip">
                <Bidi>{titleIn(name, locale)}</Bidi>
                {id === current && <span className="ms-1.5">({t('current')})</span>}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}
