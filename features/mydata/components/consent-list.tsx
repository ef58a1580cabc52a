import { useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import type { StandingConsent } from '../queries'

/** When each agreement was given, how, and to which words. */
export function ConsentList({ consents }: { consents: readonly StandingConsent[] }) {
  const t = useTranslations('mydata.consents')
  if (consents.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <Fold title={t('since')}>
      <ul className="grid gap-2">
        {consents.map(({ purpose, channel, givenAt, evidence, version }) => (
          <li key={`${purpose}.${channel}`} className="text-sm">
            {t(`purposes.${purpose}`)} · {t(`channels.${channel}`)} ·{' '}
            {t.rich(`given.${evidence}`, { date: () => <Time at={givenAt} />, version })}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
