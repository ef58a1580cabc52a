import { formatNumber } from '@/components/ui/number'
import { cleanText, westernDigits } from '@/gate/text'

/** The most that is read as an amount, in centimes: ten milliard dirhams. */
export const MOST_CENTIMES = 1_000_000_000_000

/**
 * An amount as people type it, in dirhams: `1 234,50`, `1.234,5`, `٢٠٠`, `٢٠٠٫٥٠`, `200 DH`, `200 درهم`.
 * Out: centimes, or null when it is none. A sign before exactly three digits groups; before one or two it is the comma.
 */
export function readAmount(typed: string): number | null {
  const text = westernDigits(cleanText(typed))
    .replace(/(dirhams?|dhs?|mad|درهما|دراهم|درهم|د\.)/giu, '')
    .replace(/[\s'’_]/g, '')
    .replaceAll('٫', ',')
    .replaceAll('،', ',')
    .replaceAll('٬', '')
  const [, whole, sign = '', cents = ''] =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:([.,])(\d{1,2}))?$/.exec(text) ?? []
  // One sign does not both group and part.
  if (whole === undefined || (sign && whole.includes(sign))) return null
  const centimes = Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'))
  return Number.isSafeInteger(centimes) && centimes <= MOST_CENTIMES ? centimes : null
}

const NBSP = '\u00a0'
const forms = new Intl.PluralRules('ar')
const DIRHAM: Partial<Record<Intl.LDMLPluralRule, string>> = { few: 'دراهم', many: 'درهما' }

/** Centimes as a number of dirhams in the reader's language, with its two decimals where there are centimes. */
export const amountFigures = (centimes: number, locale: string): string =>
  formatNumber(centimes / 100, locale, centimes % 100 === 0 ? {} : { minimumFractionDigits: 2 })

/** What the currency is called after such a number. */
export function currencyAfter(centimes: number, locale: string): string {
  if (locale !== 'ar') return 'DH'
  return (centimes % 100 === 0 && DIRHAM[forms.select(Math.abs(centimes / 100))]) || 'درهم'
}

/** The whole of it as plain text: «1 234,50 درهم», “1 234,50 DH”. */
export const formatMoney = (centimes: number, locale: string): string =>
  `${amountFigures(centimes, locale)}${NBSP}${currencyAfter(centimes, locale)}`

/** The same as it is typed into a field: 200, 12,50 or 1 250 000. */
export const typedAmount = (centimes: number): string =>
  (centimes / 100)
    .toFixed(centimes % 100 === 0 ? 0 : 2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, ' ')
