type Names = { ar: string; fr: string }

/** What lists on the ballot are called here; a list that is not named keeps the letters of the official site. */
export const LIST_NAMES: Readonly<Record<string, Names>> = {
  PPS: { ar: 'التقدم والاشتراكية', fr: 'PPS' },
  PI: { ar: 'الاستقلال', fr: 'PI' },
  PJD: { ar: 'العدالة والتنمية', fr: 'PJD' },
  PAM: { ar: 'الأصالة والمعاصرة', fr: 'PAM' },
  UC: { ar: 'الاتحاد الدستوري', fr: 'UC' },
  USFP: { ar: 'الاتحاد الاشتراكي للقوات الشعبية', fr: 'USFP' },
  MP: { ar: 'الحركة الشعبية', fr: 'MP' },
  RNI: { ar: 'التجمع الوطني للأحرار', fr: 'RNI' },
  FGD: { ar: 'فيدرالية اليسار الديمقراطي', fr: 'FGD' },
  FFD: { ar: 'جبهة القوى الديمقراطية', fr: 'FFD' },
  MDS: { ar: 'الحركة الديمقراطية الاجتماعية', fr: 'MDS' },
  PSU: { ar: 'الاشتراكي الموحد', fr: 'PSU' },
}

/** The list that is ours in the sample. */
export const OURS = 'PPS'

export type PastResult = {
  /** Of which election of the sample, by the French name. */
  election: string
  /** Which entry of `seat-vectors.json` holds its votes and seats. */
  vector: string
  constituency: Names & { code: string; seats: number }
  source: string
}

const EL_JADIDA = { code: 'el-jadida', ar: 'دائرة الجديدة', fr: 'Circonscription d’El Jadida', seats: 6 }

/** Official results of the local constituency, as the official site gave them. Registered voters of 2021 were not found. */
export const pastResults: readonly PastResult[] = [
  {
    election: 'Élection de la Chambre des représentants de 2016',
    ...{ vector: 'leg2016-el-jadida', constituency: EL_JADIDA, source: 'elections.ma' },
  },
  {
    election: 'Élection de la Chambre des représentants de 2021',
    ...{ vector: 'leg2021-el-jadida@330000', constituency: EL_JADIDA, source: 'elections.ma' },
  },
]

/** Stations of Azemmour’s constituencies for the election to come: invented, as their names say. */
export const sampleStations = {
  election: 'Élections communales de 2027',
  communeCode: '06.181.01.01',
  each: 2,
  name: (at: number): Names => ({
    ...{ ar: `مدرسة ${at} (تجريبية)`, fr: `École ${at} (exemple)` },
  }),
  place: 'أزمور (مثال)',
  /** Between 380 and 620, and now and then not known yet. */
  registered: (at: number): number | null => (at % 13 === 0 ? null : 380 + ((at * 37) % 241)),
}
