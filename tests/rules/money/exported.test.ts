import { expect, test } from 'vitest'
import { EXPORT_COLUMNS, exportedRows } from '@/features/money/exported'
import type { Entry } from '@/features/money/queries'
import { csvOf } from '@/features/register/sheet'

const entry = (more: Partial<Entry>): Entry => ({
  ...{ id: 'x', side: 'expense', heading: 'printing', number: 1, amount: 125_050, on: '2027-09-01' },
  ...{ way: 'cheque', name: 'مطبعة الميناء', purpose: 'ملصقات', reference: 'F-12', recordedAt: '', by: null },
  ...{ cancelled: false, cancelledWhy: null, vouchers: [] },
  ...more,
})
const said = {
  side: (side: string) => side,
  heading: (heading: string) => heading,
  way: (way: string) => way,
  voucher: (has: boolean) => (has ? 'yes' : 'missing'),
  standing: (cancelled: boolean) => (cancelled ? 'cancelled' : 'counts'),
}
const column = (rows: ReturnType<typeof exportedRows>, name: (typeof EXPORT_COLUMNS)[number]) =>
  rows.map((row) => row[EXPORT_COLUMNS.indexOf(name)])

test('an account leaves in the order in which it is filed, whatever order it was recorded in', () => {
  const rows = exportedRows(
    [
      entry({ number: 3, cancelled: true, cancelledWhy: 'سُجل مرتين' }),
      entry({ number: 2, heading: 'media' }),
      entry({ number: 1, on: '2027-08-30' }),
      entry({ number: 4, on: '2027-08-30' }),
      entry({ side: 'receipt', heading: 'kindDonation', way: 'inKind' }),
    ],
    said,
    'text',
  )
  expect(column(rows, 'number')).toEqual(['R 0001', 'D 0001', 'D 0004', 'D 0002', 'D 0003'])
  expect(column(rows, 'standing')).toEqual(['counts', 'counts', 'counts', 'counts', 'cancelled'])
  expect(rows.every((row) => row.length === EXPORT_COLUMNS.length)).toBe(true)
})

test('amounts are exact dirhams, and what lacks its paper says so', () => {
  const [row] = exportedRows([entry({})], said, 'text')
  expect(row).toContain('1250,50')
  expect(row).toContain('missing')
  expect(exportedRows([entry({})], said, 'number')[0]).toContain(1250.5)
})

test('a name that a spreadsheet would run as a formula is only a name', () => {
  const rows = exportedRows([entry({ name: '=HYPERLINK("http://x")' })], said, 'text')
  const csv = new TextDecoder().decode(
    csvOf({ title: '', headings: [...EXPORT_COLUMNS], rows, locale: 'ar' }),
  )
  expect(csv).toContain(`'=HYPERLINK`)
})
