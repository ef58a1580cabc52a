import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageTitle } from '@/components/shell/page-title'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import { bodyPath } from '@/features/structure/addresses'
import type { Locale } from '@/i18n/locales'
import { programmePath, programmesPath } from '../addresses'
import type { Whole } from '../queries'
import { SaidIn } from './said'

type Props = { programme: Whole; locale: Locale; here?: string; actions?: ReactNode }

/** The head of every page of a programme: the way here, what it is called, whose it is, for when, as of when. */
export function ProgrammeHead({ programme, locale, here, actions }: Props) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const { slug, stage, kind, body, bodySlug, startsOn, endsOn, asOf } = programme
  const title = titleIn(programme.title, locale)
  const steps = [{ href: programmesPath(locale), label: t('title') }]
  if (here) steps.push({ href: programmePath(locale, slug), label: title })
  return (
    <div className="grid gap-3">
      <Breadcrumb steps={steps} here={here ?? title} />
      <PageTitle
        actions={actions}
        intro={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge tone={stage === 'running' ? 'leaf' : 'sea'}>{said(`stages.${stage}`)}</Badge>
            <span>{said(`kinds.${kind}`)}</span>
            <span className="whitespace-nowrap">
              {t('term', { from: startsOn.slice(0, 4), to: endsOn.slice(0, 4) })}
            </span>
            <a href={bodyPath(locale, bodySlug)} className="text-sea underline underline-offset-4">
              {body[locale] ?? body.fr}
            </a>
            <span>{t.rich('basis.asOf', { date: () => <Time at={asOf} /> })}</span>
          </span>
        }
      >
        {here ?? <SaidIn words={programme.title} locale={locale} />}
      </PageTitle>
    </div>
  )
}
