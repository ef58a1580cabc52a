import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { ButtonLink } from '@/components/ui/button-link'
import type { Locale } from '@/i18n/locales'
import {
  bookletPath,
  changesPath,
  csvPath,
  doorPath,
  embedPath,
  feedPath,
  jsonPath,
  SCHEMA_PATH,
} from '../addresses'

type Props = { slug: string; title: string; site: string; locale: Locale }

/** Ways to go on with a programme: letters, what changed, paper, open data, a card for other sites, doubt. */
export function Ways({ slug, title, site, locale }: Props) {
  const t = useTranslations('tracker.ways')
  const links = [
    { key: 'changes', href: changesPath(locale, slug) },
    { key: 'feed', href: feedPath(locale, slug) },
    { key: 'booklet', href: bookletPath(locale, slug) },
    { key: 'csv', href: csvPath(locale, slug) },
    { key: 'json', href: jsonPath(slug) },
    { key: 'schema', href: SCHEMA_PATH },
  ] as const
  const frame = `<iframe src="${site}${embedPath(locale, slug)}" title="${title.replaceAll('"', '&quot;')}" width="360" height="330" style="border:0" loading="lazy"></iframe>`
  return (
    <section aria-labelledby="ways" className="screen grid content-start gap-4">
      <SectionHeading id="ways">{t('title')}</SectionHeading>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={doorPath('follow', locale, slug)}>{t('follow')}</ButtonLink>
        <ButtonLink href={doorPath('contest', locale, slug)} variant="quiet">
          {t('contest')}
        </ButtonLink>
      </div>
      <ul className="grid gap-x-6 min-[30rem]:grid-cols-2">
        {links.map(({ key, href }) => (
          <li key={key}>
            <a
              href={href}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary className="flex min-h-11 items-center font-medium text-sea">{t('embed')}</summary>
        <div className="grid gap-2 pt-2">
          <p className="text-sm text-soft">{t('embedText')}</p>
          <code
            dir="ltr"
            className="block select-all overflow-x-auto rounded-md border border-line bg-dune p-3 text-xs break-all"
          >
            {frame}
          </code>
        </div>
      </details>
    </section>
  )
}
