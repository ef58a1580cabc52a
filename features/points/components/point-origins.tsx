import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Origins } from '../measure-rows'

type Props = Origins & { programmeId: string; number: number }

/** What a point came from, each a link to where it was said: nothing where nobody proposed it. */
export function PointOrigins({ programmeId, number, proposals, amendments }: Props) {
  const t = useTranslations('points.origins')
  const locale = useLocale() as Locale
  const base = `/${locale}/members/programmes/${programmeId}`
  const ways = [
    ...proposals.map(({ id, title, from }) => ({
      id,
      href: `${base}/proposals/${id}`,
      what: <Bidi>{title}</Bidi>,
      from,
    })),
    ...amendments.map(({ id, version, from }) => ({
      id,
      href: `${base}/points/${number}/amendments`,
      what: t('amendment', { version }),
      from,
    })),
  ]
  if (ways.length === 0) return null
  return (
    <section aria-labelledby="origins" className="grid gap-2">
      <h2 id="origins" className="text-xl">
        {t('title')}
      </h2>
      <ul className="card divide-y divide-line">
        {ways.map(({ id, href, what, from }) => (
          <li key={id} className="px-5">
            <a
              href={href}
              className="flex min-h-11 flex-wrap items-center gap-x-3 py-2 text-sea hover:underline"
            >
              <span>{what}</span>
              <span className="text-sm text-soft">{titleIn(from, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
