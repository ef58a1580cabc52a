import type { Side } from '@/db/campaign-money'
import { dirhams } from '@/features/exchange/cells'
import type { Cell } from '@/features/register/sheet'
import { entryNumber, inOrder } from './book'
import type { Entry } from './queries'

/** The columns of an account as it leaves the portal, in their order. */
export const EXPORT_COLUMNS = [
  ...(['section', 'heading', 'number', 'on', 'party', 'purpose', 'way', 'reference'] as const),
  ...(['voucher', 'amount', 'standing', 'reason'] as const),
] as const

/** What the rows say in the reader's language. */
export type Wording = {
  side: (side: Side) => string
  heading: (heading: Entry['heading']) => string
  way: (way: Entry['way']) => string
  voucher: (has: boolean) => string
  standing: (cancelled: boolean) => string
}

/**
 * Entries as rows of a spreadsheet, in the order of the account; what was cancelled comes last. Amounts in dirhams: as
 * text with a comma for CSV, as a number where the file knows numbers.
 */
export const exportedRows = (
  entries: readonly Entry[],
  said: Wording,
  amounts: 'text' | 'number',
): Cell[][] =>
  inOrder(entries).map((entry) => [
    ...[said.side(entry.side), said.heading(entry.heading), entryNumber(entry), entry.on],
    ...[entry.name, entry.purpose, said.way(entry.way), entry.reference],
    said.voucher(entry.vouchers.length > 0),
    amounts === 'text' ? dirhams(entry.amount) : entry.amount / 100,
    ...[said.standing(entry.cancelled), entry.cancelledWhy ?? ''],
  ])
