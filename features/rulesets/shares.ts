import { cleanLine, westernDigits } from '@/gate/text'

/** So many of so many, exactly. */
export type Share = { of: number; in: number }

const MOST_DIGITS = 6

/**
 * A share as people type it, in any digits: `1/3`, `6 %`, `6`, `2,5 %`; a bare number is a percentage.
 * Out: the exact fraction, unreduced; null for anything else, and for more than the whole.
 */
export function readShare(typed: string): Share | null {
  const text = westernDigits(cleanLine(typed)).replaceAll(' ', '').replace(/[٪%]$/, '')
  const [, of, whole] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  if (of && whole) return within({ of: Number(of), in: Number(whole) })
  const [, units, decimals = ''] = /^(\d{1,3})(?:[.,٫](\d{1,4}))?$/.exec(text) ?? []
  if (!units || decimals.length > MOST_DIGITS) return null
  return within({ of: Number(units + decimals), in: 100 * 10 ** decimals.length })
}

const within = (share: Share) => (share.in > 0 && share.of <= share.in ? share : null)

/** The same as it is typed into a field: a percentage where it is one, else a fraction. */
export function typedShare(share: Share | null): string {
  if (!share) return ''
  const decimals = Math.log10(share.in / 100)
  if (!Number.isInteger(decimals) || decimals < 0) return `${share.of}/${share.in}`
  return `${(share.of / 10 ** decimals).toFixed(decimals)} %`
}
