import { useLocale, useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { CHOICES } from '@/db/plans'
import type { Locale } from '@/i18n/locales'
import type { Opinion } from '../queries'

/** Who voted what: the vote is an open one. Whose name the reader may not know is counted without it. */
export function VoteList({ opinion: { list, votes } }: { opinion: Opinion }) {
  const t = useTranslations('opinions')
  const locale = useLocale() as Locale
  const cast = CHOICES.filter((choice) => votes[choice] > 0)
  if (cast.length === 0) return <p className="text-soft">{t('list.none')}</p>
  return (
    <Fold title={t('list.title')}>
      <div className="grid gap-4 min-[40rem]:grid-cols-3">
        {cast.map((choice) => {
          const named = list.flatMap(({ choice: chosen, by }) => (chosen === choice && by ? [by] : []))
          return (
            <section key={choice}>
              <h4 className="font-medium">{t(`choices.${choice}`)}</h4>
              <ul>
                {named.map((by, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two members may share a name
                  <li key={at}>
                    <bdi>{locale === 'ar' ? by.ar : by.latin}</bdi>
                  </li>
                ))}
              </ul>
              {votes[choice] > named.length && (
                <p className="text-sm text-soft">
                  {t('list.unnamed', { count: votes[choice] - named.length })}
                </p>
              )}
            </section>
          )
        })}
      </div>
    </Fold>
  )
}
