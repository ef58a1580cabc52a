import type { Council } from '../schema/elected.ts'
import type { InThreeLanguages } from '../schema/portal.ts'

type Precision = 'day' | 'month' | 'year'

type SampleEntry = {
  on: string
  precision: Precision
  text: InThreeLanguages
  source: InThreeLanguages
}

const plan: InThreeLanguages = {
  ar: 'النص الذي عرض خطة التنظيم الإقليمي بعد مؤتمر 22 أبريل 2018',
  fr: 'le texte qui a présenté le plan de l’organisation provinciale après le congrès du 22 avril 2018',
  en: 'the text that set out the provincial organisation’s plan after the congress of 22 April 2018',
}

/** The offices of whoever led the province after 2018, as the founding document dates them. It names nobody. */
export const sampleHistory: SampleEntry[] = [
  {
    on: '1976-01-01',
    precision: 'year',
    text: {
      ar: 'ينخرط في الحزب من سيصبح كاتبا إقليميا.',
      fr: 'Adhésion au parti de celui qui deviendra secrétaire provincial.',
      en: 'The man who will be provincial secretary joins the party.',
    },
    source: plan,
  },
  {
    on: '1997-01-01',
    precision: 'year',
    text: {
      ar: 'يتولى مسؤولية كاتب الفرع المحلي بأزمور.',
      fr: 'Il devient secrétaire local de la section d’Azemmour.',
      en: 'He becomes local secretary of the Azemmour branch.',
    },
    source: plan,
  },
  {
    on: '2002-01-01',
    precision: 'year',
    text: {
      ar: 'كاتب إقليمي، وعضو اللجنة المركزية.',
      fr: 'Secrétaire provincial et membre du comité central.',
      en: 'Provincial secretary and member of the central committee.',
    },
    source: plan,
  },
  {
    on: '2005-01-01',
    precision: 'year',
    text: {
      ar: 'منسق جهوي لجهة دكالة-عبدة، التي كان إقليم الجديدة تابعا لها يومها.',
      fr: 'Coordinateur régional de Doukkala-Abda, la région dont relevait alors la province.',
      en: 'Regional coordinator of Doukkala-Abda, the region that the province then belonged to.',
    },
    source: plan,
  },
  {
    on: '2015-01-01',
    precision: 'year',
    text: {
      ar: 'مقعد مستشار جماعي، مع مستشارين آخرين، والنيابة الثالثة للرئيس ضمن الأغلبية.',
      fr: 'Un siège de conseiller communal, avec deux autres élus, et la troisième vice-présidence au sein de la majorité.',
      en: 'A communal councillor’s seat, with two others, and the third vice-presidency in the majority.',
    },
    source: plan,
  },
  {
    on: '2018-04-22',
    precision: 'day',
    text: {
      ar: 'ينعقد المؤتمر الإقليمي، ويعود بعده كاتبا إقليميا، على رأس كتابة إقليمية من 21 عضوا.',
      fr: 'Le congrès provincial se tient ; il redevient ensuite secrétaire provincial, à la tête d’un secrétariat de 21 membres.',
      en: 'The provincial congress is held; after it he is provincial secretary again, with a secretariat of 21 members.',
    },
    source: plan,
  },
  {
    on: '2021-02-01',
    precision: 'month',
    text: {
      ar: 'تذكره المصادر العمومية كاتبا جهويا لجهة الدار البيضاء-سطات.',
      fr: 'Les sources publiques le citent comme secrétaire régional de Casablanca-Settat.',
      en: 'Public sources name him regional secretary of Casablanca-Settat.',
    },
    source: {
      ar: 'ما نُشر إلى غاية فبراير 2021',
      fr: 'ce qui a été publié jusqu’en février 2021',
      en: 'what was published until February 2021',
    },
  },
]

type Term = { from: string; until: string | null; precision: Precision }

type SampleOfficial = {
  /** The key of a sample account, or null for someone invented who is no member in the portal. */
  account: string | null
  name: { ar: string; latin: string }
  council: Council
  commune: string | null
  place: { ar: string; fr: string }
  seat: string
  group: string
  term: Term
  endReason: string
  responsibilities: { title: InThreeLanguages; term: Term }[]
}

/** Invented, and marked so: no public source was asked who sits in which council. */
export const SAMPLE_SOURCE = 'معطيات مخترعة للتجربة · données inventées pour la démonstration'

const nowhere = { ar: '', fr: '' }
const since2021: Term = { from: '2021-09-08', until: null, precision: 'day' }

export const sampleOfficials: SampleOfficial[] = [
  {
    account: 'branchSecretary',
    name: { ar: 'كاتبة فرع تجريبية', latin: 'Sample Branch Secretary' },
    council: 'commune',
    commune: '06.181.01.01',
    place: nowhere,
    seat: 'الجزء المخصص للنساء',
    group: 'فريق تجريبي · groupe de démonstration',
    term: since2021,
    endReason: '',
    responsibilities: [
      {
        title: {
          ar: 'النائبة الثالثة للرئيس (تجريبية)',
          fr: 'Troisième vice-présidente (démonstration)',
          en: 'Third vice-president (sample)',
        },
        term: { from: '2021-09-01', until: null, precision: 'month' },
      },
    ],
  },
  {
    account: null,
    name: { ar: 'مستشار جماعي تجريبي', latin: 'Sample Councillor' },
    council: 'commune',
    commune: '06.181.01.01',
    place: nowhere,
    seat: '',
    group: 'فريق تجريبي · groupe de démonstration',
    term: { from: '2015-09-04', until: '2021-09-08', precision: 'day' },
    endReason: '',
    responsibilities: [],
  },
  {
    account: null,
    name: { ar: 'مستشارة جماعية تجريبية', latin: 'Sample Councillor, El Jadida' },
    council: 'commune',
    commune: '06.181.01.03',
    place: nowhere,
    seat: '',
    group: 'فريق تجريبي · groupe de démonstration',
    term: since2021,
    endReason: '',
    responsibilities: [
      {
        title: {
          ar: 'مقررة لجنة المرافق العمومية (تجريبية)',
          fr: 'Rapporteure de la commission des services publics (démonstration)',
          en: 'Rapporteur of the committee on public services (sample)',
        },
        term: { from: '2021-01-01', until: '2024-01-01', precision: 'year' },
      },
    ],
  },
  {
    account: null,
    name: { ar: 'مستشار إقليمي تجريبي', latin: 'Sample Provincial Councillor' },
    council: 'province',
    commune: null,
    place: { ar: 'الجديدة', fr: 'El Jadida' },
    seat: '',
    group: '',
    term: { from: '2021-01-01', until: null, precision: 'year' },
    endReason: '',
    responsibilities: [],
  },
]
