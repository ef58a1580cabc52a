import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { HistoryLine } from '../versions'

/** What the ledger says of a text: who did what, when. */
export function History({ lines, locale }: { lines: HistoryLine[]; locale: Locale }) {
  const t = useTranslations('news.versions')
  const acts = useTranslations('ledger.acts')
  const named = (act: string) => {
    const key = act.replaceAll('.', '_')
    return acts.has(key) ? acts(key) : act
  }
  return (
    <section aria-labelledby="history" className="grid gap-3">
      <h2 id="history" className="text-xl">
        {t('history')}
      </h2>
      <ol className="grid gap-2 border-s-2 border-line ps-4">
        {lines.map(({ at, act, who, times }) => (
          <li key={`${at.toISOString()} ${act}`}>
            <b>{named(act)}</b>
            {times > 1 && ` ${t('times', { count: times })}`}
            {who && ' · '}
            {who && <bdi>{locale === 'ar' ? who.ar : who.latin}</bdi>}
            {' · '}
            <Time at={at} shape="minute" className="text-soft" />
          </li>
        ))}
      </ol>
    </section>
  )
}
