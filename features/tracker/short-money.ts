import { formatMoney } from '@/components/ui/amount'
import { formatNumber } from '@/components/ui/number'

const MILLION = 100_000_000

/** An amount for a picture, where there is little room: from a million dirhams on in millions, by `said`. In: centimes. */
export const shortMoney = (centimes: number, locale: string, said: (amount: string) => string): string =>
  centimes >= MILLION
    ? said(formatNumber(centimes / MILLION, locale, { maximumFractionDigits: 2 }))
    : formatMoney(Math.round(centimes / 100) * 100, locale)

/** An amount for a spreadsheet, in dirhams with a comma: 1234,50; empty where it is not known. */
export const cellMoney = (centimes: number | null): string =>
  centimes === null ? '' : (centimes / 100).toFixed(2).replace('.', ',')
