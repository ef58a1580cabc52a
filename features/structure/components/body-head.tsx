import { useTranslations } from 'next-intl'
import { PageTitle } from '@/components/shell/page-title'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { structurePath } from '../addresses'
import { bodyState } from '../body-state'
import type { ReadBody } from '../reading'

const TONES = { founding: 'glow', standing: 'leaf', dissolved: 'clay' } as const

/** What a body is called, of what kind it is, and where it stands: being founded, standing since, dissolved on. */
export function BodyHead({ body, locale }: { body: ReadBody; locale: Locale }) {
  const t = useTranslations('bodies')
  const { kind, foundedOn, dissolvedOn } = body
  const state = bodyState(body)
  const name = body.name[locale] ?? body.name.fr
  const facts = (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {t(`kinds.${kind}`) !== name && <span>{t(`kinds.${kind}`)}</span>}
      <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      {foundedOn && <span>{t.rich('founded', { date: () => <Time at={foundedOn} /> })}</span>}
      {dissolvedOn && <span>{t.rich('dissolved', { date: () => <Time at={dissolvedOn} /> })}</span>}
    </p>
  )
  return (
    <div className="grid gap-2">
      <Breadcrumb steps={[{ href: structurePath(locale), label: t('title') }]} here={name} />
      <PageTitle intro={facts}>{name}</PageTitle>
    </div>
  )
}
