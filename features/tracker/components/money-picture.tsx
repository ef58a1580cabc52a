import { useTranslations } from 'next-intl'
import type { FundingSource } from '@/db/plans'
import type { Totals } from '@/features/funding/funding'
import { directionOf, type Locale } from '@/i18n/locales'
import { drawFlow, type End, type Flow, flowsOf, type Knot } from '../money-flow'
import { shortMoney } from '../short-money'

type Props = { totals: Totals; cost: number | null; locale: Locale }

// Told apart by light and by pattern; what is missing is empty.
const ENDS: Record<End, { knot: string; ribbon: string }> = {
  paid: { knot: 'fill-leaf', ribbon: 'stroke-leaf opacity-45' },
  committed: { knot: 'fill-sea', ribbon: 'stroke-sea opacity-30' },
  pledged: { knot: 'fill-glow', ribbon: 'stroke-glow opacity-45' },
  missing: { knot: 'fill-paper stroke-edge', ribbon: 'stroke-edge opacity-20' },
}

/** Where money comes from and how far it has come: a river from each source to where its money is. */
export function MoneyPicture({ totals, cost, locale }: Props) {
  const t = useTranslations('tracker')
  const sources = useTranslations('programmes.sources')
  const mirrored = directionOf(locale) === 'rtl'
  const { width, height, knots, ribbons } = drawFlow(flowsOf(totals, cost), mirrored)
  const money = (amount: number) =>
    shortMoney(amount, locale, (millions) => t('millions', { amount: millions }))
  const nameOf = (side: Knot['side'], name: Knot['name']) => {
    if (side === 'to') return t(`money.ends.${name as End}`)
    return name === 'missing' ? t('money.missing') : sources(name as FundingSource)
  }
  const told = knots
    .filter(({ side, name }) => side === 'from' || name !== 'missing')
    .map(({ side, name, amount }) => t('money.part', { source: nameOf(side, name), amount: money(amount) }))
    .join(t('comma'))
  return (
    <svg
      role="img"
      aria-label={t('money.picture', { said: told })}
      viewBox={`0 0 ${width} ${height}`}
      className="mx-auto block h-auto w-full max-w-[32rem] text-[13px]"
    >
      {ribbons.map(({ from, to, path, width: thick }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          fill="none"
          strokeWidth={Math.max(1, thick)}
          strokeDasharray={to === 'missing' ? '3 3' : undefined}
          className={ENDS[to].ribbon}
        />
      ))}
      {knots.map((knot) => (
        <KnotMark
          key={`${knot.side} ${knot.name}`}
          {...{ knot, mirrored, width }}
          name={nameOf(knot.side, knot.name)}
          amount={money(knot.amount)}
        />
      ))}
    </svg>
  )
}

type MarkProps = { knot: Knot; width: number; mirrored: boolean; name: string; amount: string }

function KnotMark({ knot, width, mirrored, name, amount }: MarkProps) {
  const { side, x, y, height } = knot
  // Words stand within the picture, beside their knot.
  const onLeft = x < width / 2
  const beside = onLeft ? x + knot.width + 6 : x - 6
  const middle = y + height / 2
  const look =
    side === 'from'
      ? knot.name === 'missing'
        ? ENDS.missing.knot
        : 'fill-soft'
      : ENDS[knot.name as Flow['to']].knot
  // In Arabic a line starts on its right.
  const anchor = onLeft === mirrored ? 'end' : 'start'
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={knot.width}
        height={Math.max(2, height)}
        rx={3}
        strokeWidth={1.5}
        className={look}
      />
      <text textAnchor={anchor} className="halo fill-ink">
        <tspan x={beside} y={middle - 3} className="font-medium">
          {name}
        </tspan>
        <tspan x={beside} y={middle + 14}>
          {amount}
        </tspan>
      </text>
    </g>
  )
}
