import { folded } from '@/features/imports/columns'
import ar from '@/i18n/messages/ar/stations.json'
import en from '@/i18n/messages/en/stations.json'
import fr from '@/i18n/messages/fr/stations.json'
import { COLUMNS, type Column } from './columns'

// As our own lists head them, and as people and authorities head theirs.
const ALSO: Record<Column, string[]> = {
  commune: ['commune', 'الجماعة', 'code commune'],
  constituency: ['circonscription', 'الدائرة', 'الدائرة الانتخابية', 'رقم الدائرة', 'constituency'],
  code: ['bureau', 'n bureau', 'numero', 'no', 'num', 'رقم المكتب', 'رقم مكتب التصويت', 'الرقم', 'station'],
  name_ar: ['مكتب التصويت', 'اسم المكتب', 'المكتب', 'الاسم', 'nom', 'name', 'nom du bureau'],
  name_fr: ['nom fr', 'nom francais', 'bureau de vote'],
  place: ['adresse', 'lieu', 'العنوان', 'المكان', 'الدوار', 'address', 'place'],
  central_office: ['bureau central', 'bureau centralisateur', 'المكتب المركزي', 'central office'],
  registered: [
    'inscrits',
    'المسجلون',
    'عدد المسجلين',
    'الناخبون المسجلون',
    'registered',
    'electeurs inscrits',
  ],
}

const KNOWN = new Map(
  COLUMNS.flatMap((column) =>
    [column, ar.columns[column], fr.columns[column], en.columns[column], ...ALSO[column]].map(
      (heading) => [folded(heading), column] as const,
    ),
  ),
)

/** Which column each heading is, in Arabic, French or English; null where it is none, and none is given twice. */
export function columnsOf(headings: readonly string[]): (Column | null)[] {
  const taken = new Set<Column>()
  return headings.map((heading) => {
    const column = KNOWN.get(folded(heading))
    if (!column || taken.has(column)) return null
    taken.add(column)
    return column
  })
}
