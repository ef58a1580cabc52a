import { useLocale, useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { currentMandates } from '../queries'

type Props = { mandates: Awaited<ReturnType<typeof currentMandates>> }

/** What a member answers for now: office, body, since when. */
export function Mandates({ mandates }: Props) {
  const t = useTranslations('portal.welcome')
  const locale = useLocale() as Locale
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t('mandates')}</h2>
      {mandates.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="grid gap-3 min-[40rem]:grid-cols-2">
        {mandates.map(({ id, office, body, since, until }) => (
          <li key={id} className="card p-5">
            <p className="font-head text-lg font-semibold">{office[locale]}</p>
            <p>{body[locale] ?? body.fr}</p>
            <p className="text-sm text-soft">
              {t.rich('since', { date: () => <Time at={since} /> })}
              {until && (
                <>
                  {' · '}
                  {t.rich('until', { date: () => <Time at={until} /> })}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
