import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { STAGES, type Stage } from '@/db/plans'
import type { Locale } from '@/i18n/locales'
import type { Head } from '../queries'
import { titleIn } from '../title'

// What is going on first; what is over last.
const ORDER: readonly Stage[] = ['running', 'consultation', 'drafting', 'gathering', 'adopted']
const SHELVES: readonly Stage[] = [...ORDER, ...STAGES.filter((stage) => !ORDER.includes(stage))]

/** Programmes by where they stand, those that are under way first. */
export function ProgrammeList({ programmes }: { programmes: readonly Head[] }) {
  const t = useTranslations('programmes.stages')
  const shelves = SHELVES.map((stage) => ({
    stage,
    standing: programmes.filter((programme) => programme.stage === stage),
  })).filter(({ standing }) => standing.length > 0)
  return shelves.map(({ stage, standing }) => (
    <section key={stage} aria-labelledby={`stage-${stage}`} className="grid gap-3">
      <h2 id={`stage-${stage}`} className="text-xl">
        {t(stage)}
      </h2>
      <ul className="grid gap-3">
        {standing.map((programme) => (
          <ListedProgramme key={programme.id} programme={programme} />
        ))}
      </ul>
    </section>
  ))
}

function ListedProgramme({ programme }: { programme: Head }) {
  const t = useTranslations('programmes')
  const locale = useLocale() as Locale
  const { id, title, body, kind, startsOn, endsOn, openedAt, points, proposals, stage } = programme
  return (
    <li className="card grid gap-2 p-5">
      <h3 className="text-lg">
        <a href={`/${locale}/members/programmes/${id}`} className="inline-flex min-h-11 items-center">
          <Bidi>{titleIn(title, locale)}</Bidi>
        </a>
      </h3>
      <p className="text-soft">
        <Bidi>{body[locale] ?? body.fr}</Bidi>
        {' · '}
        {t(`kinds.${kind}`)}
      </p>
      <p className="text-sm text-soft">
        {t.rich('overview.months', {
          from: () => <Time at={startsOn} shape="month" />,
          until: () => <Time at={endsOn} shape="month" />,
        })}
      </p>
      <p className="flex flex-wrap gap-2">
        <Badge tone={openedAt ? 'leaf' : 'plain'}>{t(openedAt ? 'list.public' : 'list.members')}</Badge>
        <Badge tone="sea">{t('list.points', { count: points })}</Badge>
        {stage === 'gathering' && <Badge tone="glow">{t('list.proposals', { count: proposals })}</Badge>}
      </p>
    </li>
  )
}
