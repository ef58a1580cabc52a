import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/i18n/locales'
import { bodyPath } from '../addresses'
import type { PublicBody } from '../reading'

/** A body by its name, which leads to its page; and that it is still being founded, where it is. */
export function BodyLink({ body, locale }: { body: PublicBody; locale: Locale }) {
  const t = useTranslations('bodies.states')
  return (
    <span className="flex min-h-11 flex-wrap items-center gap-x-3">
      <a
        href={bodyPath(locale, body.slug)}
        className="flex min-h-11 items-center font-medium text-sea underline-offset-4 hover:underline"
      >
        {body.name[locale] ?? body.name.fr}
      </a>
      {body.beingFounded && <Badge tone="glow">{t('founding')}</Badge>}
    </span>
  )
}
