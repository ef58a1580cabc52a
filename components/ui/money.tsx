import { useLocale } from 'next-intl'
import { amountFigures, currencyAfter } from './amount'

/** An amount in a sentence or a cell: the figures isolated, the currency kept beside them. In: centimes. */
export function Money({ centimes }: { centimes: number }) {
  const locale = useLocale()
  return (
    <span className="whitespace-nowrap">
      <bdi className="tabular-nums">{amountFigures(centimes, locale)}</bdi>
      {'\u00a0'}
      {currencyAfter(centimes, locale)}
    </span>
  )
}
