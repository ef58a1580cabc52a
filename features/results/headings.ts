import { folded } from '@/features/imports/columns'
import ar from '@/i18n/messages/ar/results.json'
import en from '@/i18n/messages/en/results.json'
import fr from '@/i18n/messages/fr/results.json'
import { COLUMNS, type Column, type Meaning } from './columns'

const ALSO: Record<Column, string[]> = {
  constituency: ['circonscription', 'الدائرة', 'الدائرة الانتخابية', 'constituency', 'commune', 'الجماعة'],
  station: ['bureau', 'n bureau', 'رقم المكتب', 'مكتب التصويت', 'station', 'bureau de vote'],
  registered: ['inscrits', 'المسجلون', 'الناخبون المسجلون', 'registered'],
  voters: ['votants', 'المصوتون', 'voters'],
  void: ['nuls', 'bulletins nuls', 'الملغاة', 'الأوراق الملغاة', 'void'],
  contested: ['contestes', 'bulletins contestes', 'المتنازع فيها', 'الأوراق المتنازع فيها', 'contested'],
  valid: ['exprimes', 'suffrages exprimes', 'المعبر عنها', 'الأصوات المعبر عنها', 'valid'],
}

const KNOWN = new Map(
  COLUMNS.flatMap((column) =>
    [column, ar.columns[column], fr.columns[column], en.columns[column], ...ALSO[column]].map(
      (heading) => [folded(heading), column] as const,
    ),
  ),
)

/** What each heading means; a heading that comes twice is the name of a list the second time. */
export function meaningsOf(headings: readonly string[]): Meaning[] {
  const taken = new Set<Column>()
  return headings.map((heading) => {
    const column = KNOWN.get(folded(heading))
    if (column && !taken.has(column)) {
      taken.add(column)
      return { column }
    }
    return heading === '' ? null : { list: heading }
  })
}
