import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import { directionOf } from '@/i18n/locales'
import type { ReadArticle } from '../reading'

/** What was put right since publication, each with its day. Nothing where nothing was. */
export function ArticleCorrections({ text: { corrections, locale } }: { text: ReadArticle }) {
  const t = useTranslations('reading.article')
  if (corrections.length === 0) return null
  return (
    <aside aria-labelledby="corrections" className="rounded-md border-s-4 border-glow bg-glow-soft px-5 py-4">
      <h2 id="corrections" className="text-lg">
        {t('corrections')}
      </h2>
      <dl className="mt-1 grid gap-2">
        {corrections.map(({ note, at }) => (
          <div key={at.toISOString()}>
            <dt className="text-sm font-medium">
              <Time at={at} />
            </dt>
            <dd lang={locale} dir={directionOf(locale)}>
              {note}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
