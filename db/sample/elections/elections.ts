import type { ElectionKind } from '../../elections.ts'

type Names = { ar: string; fr: string; en: string }

export type SampleElection = {
  kind: ElectionKind
  title: Names
  pollingDay: string
  isAssumed: boolean
  /** The French name of the rule set that it is held under. */
  law: string
  milestones: { body: string; title: Names; day: number; from?: number; after?: string[] }[]
}

/** Those that were held, and the next one, whose date nobody has set. The person who plans it is invented. */
export const sampleElections: SampleElection[] = [
  {
    kind: 'house',
    title: {
      ar: 'انتخابات مجلس النواب 2016',
      fr: 'Élection de la Chambre des représentants de 2016',
      en: 'House of Representatives election of 2016',
    },
    ...{ pollingDay: '2016-10-07', isAssumed: false, law: 'Règles de 2016', milestones: [] },
  },
  {
    kind: 'house',
    title: {
      ar: 'انتخابات مجلس النواب 2021',
      fr: 'Élection de la Chambre des représentants de 2021',
      en: 'House of Representatives election of 2021',
    },
    ...{ pollingDay: '2021-09-08', isAssumed: false, law: 'Règles de 2021', milestones: [] },
  },
  {
    kind: 'communal',
    title: {
      ar: 'الانتخابات الجماعية 2021',
      fr: 'Élections communales de 2021',
      en: 'Communal elections of 2021',
    },
    ...{ pollingDay: '2021-09-08', isAssumed: false, law: 'Règles de 2021', milestones: [] },
  },
  {
    kind: 'house',
    title: {
      ar: 'انتخابات مجلس النواب 2026',
      fr: 'Élection de la Chambre des représentants de 2026',
      en: 'House of Representatives election of 2026',
    },
    ...{ pollingDay: '2026-09-23', isAssumed: false, law: 'Règles de 2021', milestones: [] },
  },
  {
    kind: 'communal',
    title: {
      ar: 'الانتخابات الجماعية 2027',
      fr: 'Élections communales de 2027',
      en: 'Communal elections of 2027',
    },
    ...{ pollingDay: '2027-09-08', isAssumed: true, law: 'Règles de 2021' },
    milestones: [
      {
        body: 'root',
        title: {
          ar: 'جرد مكاتب التصويت في كل جماعة',
          fr: 'Recensement des bureaux de vote, commune par commune',
          en: 'Polling stations listed, commune by commune',
        },
        ...{ from: -300, day: -240 },
      },
      {
        body: 'root',
        title: {
          ar: 'نداء الترشيح داخل التنظيم',
          fr: 'Appel à candidatures dans l’organisation',
          en: 'Call for candidacies inside the organisation',
        },
        ...{ from: -210, day: -150 },
      },
      {
        body: 'root',
        title: {
          ar: 'تعيين ممثل أول وممثل ثان للمترشح لكل مكتب تصويت',
          fr: 'Un premier et un second représentant du candidat désignés par bureau de vote',
          en: 'A first and a second candidate’s representative named for every station',
        },
        ...{ from: -120, day: -30 },
      },
      {
        body: 'root',
        title: {
          ar: 'تكوين ممثلي المترشح على المحضر',
          fr: 'Formation des représentants du candidat au procès-verbal',
          en: 'Candidate’s representatives trained on the minutes',
        },
        ...{ from: -28, day: -7 },
      },
      {
        body: 'azemmour',
        title: {
          ar: 'لقاءات مع الأحياء حول البرنامج',
          fr: 'Rencontres dans les quartiers sur le programme',
          en: 'Meetings in the quarters on the programme',
        },
        ...{ from: -180, day: -60 },
      },
    ],
  },
]
