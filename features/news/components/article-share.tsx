import { useTranslations } from 'next-intl'
import { LOCALES } from '@/i18n/locales'
import { articlePath, shortPath } from '../addresses'
import type { ReadArticle } from '../reading'

type Props = { text: ReadArticle; site: string }

/** Ways to pass a text on: plain links, the short address to copy or to say, and the text's other languages. */
export function ArticleShare({ text, site }: Props) {
  const t = useTranslations('reading.article')
  const short = `${site}${shortPath(text.code)}`
  const others = LOCALES.flatMap((locale) => text.published.filter((one) => one.locale === locale)).filter(
    ({ locale }) => locale !== text.locale,
  )
  return (
    <footer className="grid gap-3 border-t border-line pt-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <b className="screen max-[30rem]:w-full">{t('share')}</b>
        {waysToShare(text.title, short).map(({ key, href }) => (
          <a
            key={key}
            href={href}
            rel="noopener nofollow"
            className="btn btn-quiet screen max-[30rem]:grow max-[30rem]:px-3"
          >
            {t(key)}
          </a>
        ))}
      </p>
      <p className="flex flex-wrap gap-x-2 text-sm text-soft">
        {t('short')}
        <bdi dir="ltr" className="select-all font-medium text-ink">
          {short.replace(/^https?:\/\//, '')}
        </bdi>
      </p>
      {others.length > 0 && (
        <p className="screen flex flex-wrap items-center gap-x-3 text-sm text-soft">
          {t('languages')}
          {others.map(({ locale, slug }) => (
            <a
              key={locale}
              href={articlePath(locale, slug)}
              hrefLang={locale}
              className="inline-flex min-h-11 items-center font-medium text-sea underline underline-offset-4"
            >
              {t(`readIn.${locale}`)}
            </a>
          ))}
        </p>
      )}
    </footer>
  )
}

const waysToShare = (title: string, address: string) =>
  [
    { key: 'whatsapp', href: `https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}` },
    { key: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}` },
    {
      key: 'mail',
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`,
    },
  ] as const
