import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import { articlePath } from '@/features/news/addresses'
import type { LatestText } from '@/features/news/queries'
import { directionOf, type Locale } from '@/i18n/locales'

/** What one's own bodies published last. */
export function LatestList({ texts, locale }: { texts: readonly LatestText[]; locale: Locale }) {
  const t = useTranslations('home')
  return (
    <section className="grid gap-3" aria-labelledby="latest">
      <h2 id="latest" className="text-xl">
        {t('latest')}
      </h2>
      {texts.length === 0 && <p className="text-soft">{t('noNews')}</p>}
      <ul className="grid gap-1">
        {texts.map((text) => (
          <li key={text.slug} className="border-t border-line py-2 first:border-0">
            <a
              href={articlePath(text.locale, text.slug)}
              lang={text.locale}
              dir={directionOf(text.locale)}
              className="flex min-h-11 items-center text-start font-medium text-sea hover:underline"
            >
              {text.title}
            </a>
            <p className="text-sm text-soft">
              {text.body[locale] ?? text.body.fr}
              {text.publishedAt && (
                <>
                  {' · '}
                  <Time at={new Date(text.publishedAt)} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
