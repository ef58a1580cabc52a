import { folded } from '@/features/imports/columns'
import ar from '@/i18n/messages/ar/exchange.json'
import en from '@/i18n/messages/en/exchange.json'
import fr from '@/i18n/messages/fr/exchange.json'
import { COLUMNS, type Column, type Mapping } from './columns'

// As the export heads them, as our own pages call them, and as people head such lists.
const ALSO: Partial<Record<Column, string[]>> = {
  number: ['#', 'n', 'no', 'num', 'numero', 'ر', 'الرقم', 'رقم', 'point', 'number'],
  title_ar: ['العنوان', 'النقطة', 'title', 'titre arabe'],
  title_fr: ['titre', 'intitule'],
  text_ar: ['النص'],
  text_fr: ['texte', 'description'],
  need_ar: ['الحاجة'],
  need_fr: ['besoin'],
  communes: ['الجماعة', 'commune'],
  cost: ['التكلفة', 'المبلغ المقدر', 'cout', 'budget', 'cost'],
  due_on: ['الأجل', 'echeance', 'delai', 'deadline'],
  amount: ['المبلغ', 'montant'],
}

const KNOWN = new Map(
  COLUMNS.flatMap((column) =>
    [column, ar.columns[column], fr.columns[column], en.columns[column], ...(ALSO[column] ?? [])].map(
      (heading) => [folded(heading), column] as const,
    ),
  ),
)

/** Guesses from the headings, in Arabic, French or English, what each column is; none is given twice. */
export function guessMapping(headings: readonly string[]): Mapping {
  const taken = new Set<Column>()
  return headings.map((heading) => {
    const column = KNOWN.get(folded(heading))
    if (!column || taken.has(column)) return null
    taken.add(column)
    return column
  })
}
