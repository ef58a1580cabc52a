import { formatNumber } from '@/components/ui/number'
import { cleanText, westernDigits } from '@/gate/text'

const MOST_WHOLE = 12
const MOST_DECIMALS = 6

/**
 * A number as people type it: `12`, `12,5`, `1 250`, `12.500`, `٣٫٢٥`, `-4`. As with amounts of money, a sign before
 * exactly three digits groups them, unless nought stands before it; before any other it is the comma.
 * Out: the same in plain digits with a point, as the database reads it; or null when it is none.
 */
export function readDecimal(typed: string): string | null {
  const text = westernDigits(cleanText(typed))
    .replace(/[\s'’]/g, '')
    .replace(/[٫،]/g, ',')
    .replaceAll('٬', '')
  const [, minus = '', digits = ''] = /^([-−]?)([\d.,]+)$/.exec(text) ?? []
  const [, grouped, parted, sign = '', decimals = ''] =
    /^(?:([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+)|(\d+))(?:([.,])(\d+))?$/.exec(digits) ?? []
  const whole = grouped ?? parted
  // One sign does not both group and part.
  if (whole === undefined || (grouped && sign && grouped.includes(sign))) return null
  const plain = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  const rest = decimals.replace(/0+$/, '')
  if (plain.length > MOST_WHOLE || rest.length > MOST_DECIMALS) return null
  const value = rest ? `${plain}.${rest}` : plain
  return minus && value !== '0' ? `-${value}` : value
}

/** A number of the database as the reader’s language writes it. */
export const decimalFigures = (value: string, locale: string): string =>
  formatNumber(Number(value), locale, { maximumFractionDigits: MOST_DECIMALS })
