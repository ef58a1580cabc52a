import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Money } from '@/components/ui/money'
import type { Standings } from '../queries'
import type { ReadProgramme } from '../reading'
import { standingsIn } from '../standing'
import { StandingMark } from './standing-mark'

type Props = { programme: ReadProgramme; figures: Standings }

/** A programme in five figures, each with an address of its own and what it rests on. */
export function Figures({ programme, figures: { shares, cost, sums } }: Props) {
  const t = useTranslations('tracker')
  const known = programme.points.filter((point) => point.cost !== null)
  const percent = (part: number) =>
    cost ? t('overview.shareOfCost', { percent: Math.round((part / cost) * 100) }) : null
  return (
    <section aria-label={t('overview.figures')}>
      <dl className="grid gap-3 min-[30rem]:grid-cols-2 min-[60rem]:grid-cols-[1.3fr_1fr_1fr_1fr_1fr]">
        <Figure id="delivered" label={t('overview.deliveredShare')}>
          <b className="font-head text-3xl text-leaf">
            <bdi>{t('percent', { percent: shares.percent })}</bdi>
          </b>
          <Small>
            {t('ofTotal', { delivered: shares.delivered, total: t('points', { count: shares.total }) })}
          </Small>
        </Figure>
        <Figure id="cost" label={t('overview.needed')}>
          <Amount centimes={cost} />
          <Small>
            {known.length === shares.total
              ? t('overview.costAll')
              : t('overview.costOf', { known: known.length, total: shares.total })}
          </Small>
          <Marks of={standingsIn(known.map(({ costStanding }) => costStanding))} />
        </Figure>
        {(['pledged', 'committed', 'paid'] as const).map((stage) => (
          <Figure key={stage} id={stage} label={t(`overview.${stage}`)}>
            <Amount centimes={sums[stage]} />
            <Small>{percent(sums[stage])}</Small>
            <Marks
              of={standingsIn(
                programme.money.filter((one) => one.stage === stage).map(({ standing }) => standing),
              )}
            />
          </Figure>
        ))}
      </dl>
    </section>
  )
}

const Figure = ({ id, label, children }: { id: string; label: string; children: ReactNode }) => (
  <div id={id} className="card grid content-start gap-1 p-4">
    <dt className="text-sm text-soft">
      <a href={`#${id}`} className="hover:underline">
        {label}
      </a>
    </dt>
    <dd className="grid justify-items-start gap-1">{children}</dd>
  </div>
)

const Small = ({ children }: { children: ReactNode }) =>
  children ? <span className="text-sm text-soft">{children}</span> : null

function Amount({ centimes }: { centimes: number | null }) {
  const t = useTranslations('tracker')
  return <b className="text-lg">{centimes === null ? t('unknown') : <Money centimes={centimes} />}</b>
}

const Marks = ({ of }: { of: ReturnType<typeof standingsIn> }) => (
  <span className="flex flex-wrap gap-1">
    {of.map((standing) => (
      <StandingMark key={standing} standing={standing} />
    ))}
  </span>
)
