import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { formatDate } from '@/components/ui/date'
import { directionOf, ENDONYMS, type Locale } from '@/i18n/locales'
import { articlePath, listPath } from '../addresses'

type Props = {
  withdrawn: {
    locale: Locale
    at: Date
    reason: string
    published: readonly { locale: Locale; slug: string }[]
  }
  reader: Locale
}

/** That a text stood here, when it was taken back and why; nothing of the text itself. */
export function WithdrawnNotice({ withdrawn: { locale, at, reason, published }, reader }: Props) {
  const t = useTranslations('reading.withdrawn')
  return (
    <div className="wrap grid max-w-[46rem] gap-5 py-12">
      <h1 className="text-3xl">{t('title')}</h1>
      <p>{t('text', { date: formatDate(at, reader) })}</p>
      <div className="rounded-md border-s-4 border-clay bg-clay-soft px-5 py-4">
        <h2 className="text-lg">{t('reason')}</h2>
        <p lang={locale} dir={directionOf(locale)}>
          {reason}
        </p>
      </div>
      {published.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-4">
          {t('elsewhere')}
          {published.map((one) => (
            <a
              key={one.locale}
              href={articlePath(one.locale, one.slug)}
              hrefLang={one.locale}
              lang={one.locale}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              {ENDONYMS[one.locale]}
            </a>
          ))}
        </p>
      )}
      <p>
        <ButtonLink href={listPath(reader)}>{t('news')}</ButtonLink>
      </p>
    </div>
  )
}
