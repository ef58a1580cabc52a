import { useTranslations } from 'next-intl'
import { PersonName } from '@/components/ui/person-name'
import { WhoField } from '@/components/ui/who-field'
import type { Locale } from '@/i18n/locales'
import type { peopleWithLostDevice } from '../queries'
import { ResetForm } from './reset-form'

type Props = { who: string; people: Awaited<ReturnType<typeof peopleWithLostDevice>> | null; locale: Locale }

/** Finds who lost their device, by name, and lets them begin anew. */
export function LostDevices({ who, people, locale }: Props) {
  const t = useTranslations('factor.reset')
  return (
    <div className="grid max-w-xl gap-5">
      <form method="get">
        <WhoField who={who} label={t('who')} required submit={t('find')} />
      </form>
      {people?.length === 0 && <p role="status">{t('nobody')}</p>}
      <ul className="grid gap-3">
        {people?.map(({ id, ar, latin, number }) => (
          <li key={id}>
            <details className="fold card p-5">
              <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
                <PersonName name={locale === 'ar' ? ar : latin} />
                <span className="text-sm text-soft">
                  {t.rich('number', { number: () => <bdi>{number}</bdi> })}
                </span>
              </summary>
              <ResetForm memberId={id} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}
