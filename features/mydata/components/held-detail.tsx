import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/amount'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { HeldRow } from '../my-data'

const INSTANT = /(^|_)(at|since)$/
const DAY = /(^|_)on$/

// Where the words for what a column holds are kept.
const WORDS = new Map([
  ['act', 'ledger.acts'],
  ['stage', 'applications.stages'],
  ['step', 'applications.steps'],
  ['council', 'elected.kinds'],
  ['method', 'dues.methods'],
  ['filled', 'imports.fields'],
])

type Cell = HeldRow[string]
type Props = { column: string; value: Cell }

/** One detail as its person reads it: days, amounts, languages and closed lists in words. */
export function HeldDetail({ column, value }: Props) {
  const locale = useLocale()
  const said = useSaid()
  if (Array.isArray(value)) return <Bidi>{value.map((one) => said(column, String(one))).join(' · ')}</Bidi>
  if (typeof value === 'object' && value !== null) return <Several column={column} of={value} />
  const text = String(value)
  if (INSTANT.test(column)) return <Time at={new Date(text)} shape="minute" />
  if (DAY.test(column)) return <Time at={text} />
  if (column === 'amount') return <Bidi>{formatMoney(Number(value), locale)}</Bidi>
  return <Bidi>{said(column, text)}</Bidi>
}

function useSaid() {
  const t = useTranslations()
  return (column: string, text: string): string => {
    // An agreement names a purpose and a channel.
    const words = text.split('/').map((part) => {
      const key = part.replaceAll('.', '_')
      const known = [`${WORDS.get(column)}.${key}`, `mydata.values.${column}_${key}`, `mydata.values.${key}`]
      const found = known.find((one) => t.has(one))
      return found ? t(found) : part
    })
    return words.join('/')
  }
}

function Several({ column, of }: { column: string; of: Record<string, Cell> }) {
  const t = useTranslations()
  const locale = useLocale()
  if (column === 'languages')
    return Object.entries(of)
      .map(([language, level]) =>
        [t(`competences.languages.${language}`), t(`competences.levels.${level}`)].join(' '),
      )
      .join(' · ')
  if ('ar' in of && 'fr' in of) return <Bidi>{String(of[locale] || of.ar || of.fr)}</Bidi>
  return (
    <ul>
      {Object.entries(of)
        .filter(([, value]) => value !== null && value !== '' && value !== false)
        .map(([key, value]) => (
          <li key={key}>
            {t.has(`elected.columns.${key}`) ? t(`elected.columns.${key}`) : key}:{' '}
            <HeldDetail column={key} value={value} />
          </li>
        ))}
    </ul>
  )
}
