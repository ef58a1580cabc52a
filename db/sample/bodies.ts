import type { BodyKind } from '../schema/structure.ts'

type SampleBody = {
  key: string
  kind: BodyKind
  name: { ar: string; fr: string; en: string }
  /** Known only where a public source tells it. */
  foundedOn: string | null
  /** HCP codes of the communes it covers. */
  communes: string[]
}

/** Bodies below the province's organisation. Which branches stand besides Azemmour's is invented for the sample. */
export const sampleBodies: SampleBody[] = [
  {
    key: 'secretariat',
    kind: 'secretariat',
    name: { ar: 'الكتابة الإقليمية', fr: 'Secrétariat provincial', en: 'Provincial secretariat' },
    foundedOn: '2018-04-22',
    communes: [],
  },
  {
    key: 'committee',
    kind: 'committee',
    name: { ar: 'اللجنة الإقليمية', fr: 'Comité provincial', en: 'Provincial committee' },
    foundedOn: null,
    communes: [],
  },
  {
    key: 'jadida',
    kind: 'branch',
    name: { ar: 'فرع الجديدة', fr: 'Section d’El Jadida', en: 'El Jadida branch' },
    foundedOn: '2018-05-06',
    communes: ['06.181.01.03'],
  },
  {
    key: 'azemmour',
    kind: 'branch',
    name: { ar: 'فرع أزمور', fr: 'Section d’Azemmour', en: 'Azemmour branch' },
    foundedOn: '1997-01-01',
    communes: ['06.181.01.01'],
  },
  {
    key: 'haouzia',
    kind: 'branch',
    name: { ar: 'فرع الحوزية', fr: 'Section de Haouzia', en: 'Haouzia branch' },
    // Being founded: it has no founding date yet.
    foundedOn: null,
    communes: ['06.181.07.03'],
  },
  {
    key: 'teachers',
    kind: 'sector',
    name: { ar: 'قطاع التعليم', fr: 'Secteur de l’enseignement', en: 'Education sector' },
    foundedOn: '2018-09-30',
    communes: [],
  },
  {
    key: 'youth',
    kind: 'parallel',
    name: { ar: 'منظمة الشباب', fr: 'Organisation des jeunes', en: 'Youth organisation' },
    foundedOn: '2018-10-14',
    communes: [],
  },
]
