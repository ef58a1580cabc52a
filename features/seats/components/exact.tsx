import { Num } from '@/components/ui/num'
import { typedShare } from '@/features/rulesets/shares'
import { type Fraction, isWhole, readable } from '../fraction'
import type { Share } from '../seat-allocation'

const DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 4 }

type Props = {
  value: Fraction
  /** Among others in a column, where a mark before each would take their place from them. */
  listed?: boolean
}

/** An exact number to be read: a whole one as it is, another rounded, and marked so. */
export function Exact({ value, listed = false }: Props) {
  if (isWhole(value)) return <Num value={value.top} />
  return (
    <bdi dir="ltr" className="tabular-nums">
      {!listed && '≈\u00a0'}
      <Num value={readable(value)} options={DECIMALS} />
    </bdi>
  )
}

/** A division with what it comes to, as it would be written on paper. */
export function Division({ of, by, value }: { of: number; by: number; value: Fraction }) {
  return (
    <bdi dir="ltr" className="text-lg font-semibold tabular-nums">
      <Num value={of} />
      {' ÷ '}
      <Num value={by} />
      {isWhole(value) ? ' = ' : ' '}
      <Exact value={value} />
    </bdi>
  )
}

/** What a share of a figure comes to, as it would be written on paper. */
export function Product({ share, of, needs }: { share: Share; of: number; needs: Fraction }) {
  return (
    <bdi dir="ltr" className="tabular-nums">
      <ShareText share={share} />
      {' × '}
      <Num value={of} />
      {isWhole(needs) ? ' = ' : ' '}
      <Exact value={needs} />
    </bdi>
  )
}

/** A share as people write it: a percentage where it is one. */
export const ShareText = ({ share }: { share: Share }) => (
  <bdi dir="ltr">{share.of === 1 && share.in === 5 ? '1/5' : typedShare(share)}</bdi>
)
