import type { Doc } from '../schema/news.ts'
import type { InThreeLanguages } from '../schema/portal.ts'
import type { BodyKind } from '../schema/structure.ts'
import { bold, doc, p, ul } from './articles/article.ts'

type SampleOrganisation = {
  name: InThreeLanguages
  subtitle: InThreeLanguages
  provinceCode: string
  mission: Record<'ar' | 'fr' | 'en', Doc>
  email: string
  phone: string
  address: InThreeLanguages
  publisher: InThreeLanguages
  host: InThreeLanguages
  cndpAuthorisation: string | null
  cndpTransfer: string | null
}

export const sampleOrganisation: SampleOrganisation = {
  name: { ar: 'وهج الجديدة', fr: 'Wahaj El Jadida', en: 'Wahaj El Jadida' },
  subtitle: {
    ar: 'التنظيم الإقليمي بالجديدة',
    fr: 'Organisation provinciale d’El Jadida',
    en: 'Provincial organisation of El Jadida',
  },
  provinceCode: '06.181',
  mission: {
    ar: doc(
      p(
        'نحن التنظيم الإقليمي للحزب بالجديدة. تقودنا كتابة إقليمية من 21 عضوا، ينتخبها المؤتمر الإقليمي. وغايتنا أن يستعيد التنظيم وهجه في جماعات الإقليم السبع والعشرين.',
      ),
      p([
        'نشتغل على أربعة محاور: ',
        bold('الهيكلة، والتنظيم، والعنصر البشري، واللوجستيك'),
        '. ومعنى ذلك عمليا:',
      ]),
      ul(
        'فروع محلية نؤسسها أو نقويها، وقطاعات سوسيومهنية، ومنظمات موازية للشباب وللنساء؛',
        'باب مفتوح للأطر والكفاءات؛',
        'برنامج عمل نعده مع الرفيقات والرفاق في الفروع، وبرنامج استباقي للانتخابات المقبلة.',
      ),
      p(
        'ونتبنى الملفات التي تمس الحياة اليومية للمواطنات والمواطنين. وما نلتزم به نرقمه، كما فعلنا في أزمور، حتى يسهل على الجميع تتبعه.',
      ),
    ),
    fr: doc(
      p(
        'Nous sommes l’organisation provinciale du parti à El Jadida. Un secrétariat provincial de 21 membres, élu par le congrès provincial, nous dirige. Notre but : rendre à l’organisation son éclat dans les vingt-sept communes de la province.',
      ),
      p([
        'Nous travaillons selon quatre axes : ',
        bold('structure, organisation, personnes, logistique'),
        '. Concrètement :',
      ]),
      ul(
        'des sections locales à fonder ou à renforcer, des secteurs socioprofessionnels, des organisations parallèles de jeunes et de femmes ;',
        'une porte ouverte aux cadres et aux compétences ;',
        'un programme de travail établi avec les camarades des sections, et un programme préparé à l’avance pour les prochaines élections.',
      ),
      p(
        'Nous prenons en charge les dossiers qui touchent la vie quotidienne des citoyens. Et nos engagements portent un numéro, comme à Azemmour, pour que chacun puisse les suivre.',
      ),
    ),
    en: doc(
      p(
        'We are the party’s provincial organisation in El Jadida. A provincial secretariat of 21 members, elected by the provincial congress, leads us. Our aim is to win back the organisation’s radiance in the twenty-seven communes of the province.',
      ),
      p(['We work along four axes: ', bold('structure, organisation, people, logistics'), '. In practice:']),
      ul(
        'local branches to found or strengthen, socio-professional sectors, parallel organisations for young people and for women;',
        'an open door for cadres and competences;',
        'a work plan drawn up with the comrades in the branches, and an anticipatory programme for the coming elections.',
      ),
      p(
        'We take up the dossiers that touch citizens’ daily life. And our promises bear numbers, as they did in Azemmour, so that everyone can follow them.',
      ),
    ),
  },
  email: 'contact@wahaj.example.org',
  phone: '+212 5 00 00 00 00',
  address: {
    ar: 'عنوان تجريبي، الجديدة',
    fr: 'Adresse fictive, El Jadida',
    en: 'Sample address, El Jadida',
  },
  publisher: {
    ar: 'التنظيم الإقليمي بالجديدة (موقع تجريبي)',
    fr: 'Organisation provinciale d’El Jadida (site de démonstration)',
    en: 'Provincial organisation of El Jadida (sample site)',
  },
  host: {
    ar: 'خادم تجريبي: يُكتب هنا اسم المستضيف وعنوانه قبل فتح الموقع',
    fr: 'Serveur de démonstration : indiquer ici le nom et l’adresse de l’hébergeur avant l’ouverture',
    en: 'Sample server: put the host’s name and address here before opening',
  },
  cndpAuthorisation: null,
  cndpTransfer: null,
}

type SampleComing = {
  /** The first day of the month or year where no more is known. */
  on: string
  precision: 'day' | 'month' | 'year'
  title: InThreeLanguages
  place: InThreeLanguages | null
  note: InThreeLanguages | null
}

const councils: InThreeLanguages = {
  ar: 'مجالس جماعات الإقليم',
  fr: 'Conseils communaux de la province',
  en: 'Communal councils of the province',
}
const ordinarySession: InThreeLanguages = {
  ar: 'تجتمع المجالس في دورات عادية في فبراير وماي وأكتوبر. ويوم الاجتماع يحدده كل مجلس.',
  fr: 'Les conseils siègent en session ordinaire en février, mai et octobre. Chacun fixe son jour.',
  en: 'Councils sit ordinarily in February, May and October. Each sets its own day.',
}

export const sampleComing: SampleComing[] = [
  {
    on: '2027-02-01',
    precision: 'month',
    title: {
      ar: 'الدورة العادية لشهر فبراير',
      fr: 'Session ordinaire de février',
      en: 'Ordinary session of February',
    },
    place: councils,
    note: ordinarySession,
  },
  {
    on: '2027-03-31',
    precision: 'day',
    title: {
      ar: 'آخر أجل لإيداع الحسابات السنوية للحزب لدى المجلس الأعلى للحسابات',
      fr: 'Dernier jour pour remettre les comptes annuels du parti à la Cour des comptes',
      en: 'Last day to hand the party’s annual accounts to the Court of Accounts',
    },
    place: null,
    note: {
      ar: 'حسابات مصادق عليها، وفق القانون التنظيمي رقم 29.11.',
      fr: 'Comptes certifiés, selon la loi organique nº 29-11.',
      en: 'Certified accounts, under organic law 29-11.',
    },
  },
  {
    on: '2027-05-01',
    precision: 'month',
    title: {
      ar: 'الدورة العادية لشهر ماي',
      fr: 'Session ordinaire de mai',
      en: 'Ordinary session of May',
    },
    place: councils,
    note: ordinarySession,
  },
  {
    on: '2027-01-01',
    precision: 'year',
    title: {
      ar: 'الانتخابات الجماعية والجهوية',
      fr: 'Élections communales et régionales',
      en: 'Communal and regional elections',
    },
    place: {
      ar: 'جماعات الإقليم السبع والعشرون',
      fr: 'Les vingt-sept communes de la province',
      en: 'The province’s twenty-seven communes',
    },
    note: {
      ar: 'تنتهي سنة 2027 ولاية المجالس المنتخبة في 8 شتنبر 2021. وتاريخ الاقتراع لم يُعلن بعد.',
      fr: 'Les conseils élus le 8 septembre 2021 arrivent à terme en 2027. La date du scrutin n’est pas encore connue.',
      en: 'The councils elected on 8 September 2021 end their term in 2027. The polling date is not yet known.',
    },
  },
]

export type SampleCard = {
  address: InThreeLanguages
  meetingPlace: InThreeLanguages
  meetingTimes: InThreeLanguages
  email: string
  phone: string | null
}

type SampleBody = {
  key: string
  /** The end of its page's address. */
  slug: string
  /** The key of the body above it; null for the organisation itself. */
  parent: string | null
  kind: BodyKind
  name: InThreeLanguages
  /** Null where no public source gives a day, and for a branch that is still being founded. */
  foundedOn: string | null
  beingFounded: boolean
  /** HCP codes of the communes that the body covers. */
  communes: string[]
  /** Invented for the sample, as no public source tells of it. */
  invented: boolean
  /** Always invented: addresses, hours and numbers are nobody's, and say so. */
  card: SampleCard | null
}

const none: InThreeLanguages = { ar: '', fr: '', en: '' }

const address = (ar: string, fr: string): InThreeLanguages => ({
  ar: `عنوان تجريبي، ${ar}`,
  fr: `Adresse fictive, ${fr}`,
  en: `Sample address, ${fr}`,
})

const SATURDAY: InThreeLanguages = {
  ar: 'كل سبت على الساعة 17:00 (موعد تجريبي)',
  fr: 'Chaque samedi à 17\u00a0h (horaire fictif)',
  en: 'Every Saturday at 5 p.m. (sample time)',
}
const FIRST_SUNDAY: InThreeLanguages = {
  ar: 'أول أحد من كل شهر على الساعة 10:00 (موعد تجريبي)',
  fr: 'Le premier dimanche du mois à 10\u00a0h (horaire fictif)',
  en: 'The first Sunday of each month at 10 a.m. (sample time)',
}
const WEDNESDAY: InThreeLanguages = {
  ar: 'كل أربعاء على الساعة 18:30 (موعد تجريبي)',
  fr: 'Chaque mercredi à 18\u00a0h\u00a030 (horaire fictif)',
  en: 'Every Wednesday at 6.30 p.m. (sample time)',
}
const headquarters: InThreeLanguages = {
  ar: 'مقر التنظيم الإقليمي (مكان تجريبي)',
  fr: 'Au siège provincial (lieu fictif)',
  en: 'At the provincial headquarters (sample place)',
}

/** A number that reaches nobody. */
const sampleNumber = (last: number) => `+2125000000${String(last).padStart(2, '0')}`
const sampleMail = (slug: string) => `${slug}@wahaj.example.org`

export const sampleBodies: SampleBody[] = [
  {
    key: 'root',
    slug: 'province',
    parent: null,
    kind: 'organisation',
    name: sampleOrganisation.subtitle,
    foundedOn: null,
    beingFounded: false,
    communes: [],
    invented: false,
    card: {
      address: address('الجديدة', 'El Jadida'),
      meetingPlace: none,
      meetingTimes: none,
      email: sampleMail('contact'),
      phone: null,
    },
  },
  {
    key: 'secretariat',
    slug: 'secretariat-provincial',
    parent: 'root',
    kind: 'secretariat',
    name: {
      ar: 'الكتابة الإقليمية',
      fr: 'Secrétariat provincial',
      en: 'Provincial secretariat',
    },
    foundedOn: null,
    beingFounded: false,
    communes: [],
    invented: false,
    card: {
      address: address('الجديدة', 'El Jadida'),
      meetingPlace: none,
      meetingTimes: WEDNESDAY,
      email: sampleMail('secretariat'),
      phone: sampleNumber(10),
    },
  },
  {
    key: 'committee',
    slug: 'comite-provincial',
    parent: 'root',
    kind: 'committee',
    name: {
      ar: 'اللجنة الإقليمية',
      fr: 'Comité provincial',
      en: 'Provincial committee',
    },
    foundedOn: null,
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: none,
      meetingPlace: headquarters,
      meetingTimes: none,
      email: '',
      phone: null,
    },
  },
  {
    key: 'jadida',
    slug: 'el-jadida',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع الجديدة',
      fr: 'Section d’El Jadida',
      en: 'El Jadida branch',
    },
    foundedOn: null,
    beingFounded: false,
    communes: ['06.181.01.03'],
    invented: true,
    card: {
      address: address('حي تجريبي، الجديدة', 'Quartier fictif, El Jadida'),
      meetingPlace: none,
      meetingTimes: SATURDAY,
      email: sampleMail('el-jadida'),
      phone: sampleNumber(11),
    },
  },
  {
    key: 'azemmour',
    slug: 'azemmour',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع أزمور',
      fr: 'Section d’Azemmour',
      en: 'Azemmour branch',
    },
    foundedOn: null,
    beingFounded: false,
    communes: ['06.181.01.01'],
    invented: false,
    card: {
      address: address('زنقة تجريبية، أزمور', 'Rue fictive, Azemmour'),
      meetingPlace: {
        ar: 'قاعة تجريبية قرب الأسوار',
        fr: 'Salle fictive près des remparts',
        en: 'Sample hall near the ramparts',
      },
      meetingTimes: SATURDAY,
      email: sampleMail('azemmour'),
      phone: sampleNumber(12),
    },
  },
  {
    key: 'branch-lbir-jdid',
    slug: 'lbir-jdid',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع لبير الجديد',
      fr: 'Section de Lbir Jdid',
      en: 'Lbir Jdid branch',
    },
    foundedOn: '2012-03-11',
    beingFounded: false,
    communes: ['06.181.01.05'],
    invented: true,
    card: {
      address: address('لبير الجديد', 'Lbir Jdid'),
      meetingPlace: none,
      meetingTimes: SATURDAY,
      email: sampleMail('lbir-jdid'),
      phone: sampleNumber(13),
    },
  },
  {
    key: 'branch-haouzia',
    slug: 'haouzia',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع حوزية وأولاد رحمون',
      fr: 'Section de Haouzia et Oulad Rahmoune',
      en: 'Haouzia and Oulad Rahmoune branch',
    },
    foundedOn: '2014-06-08',
    beingFounded: false,
    communes: ['06.181.07.03', '06.181.07.09'],
    invented: true,
    card: {
      address: address('حوزية', 'Haouzia'),
      meetingPlace: none,
      meetingTimes: FIRST_SUNDAY,
      email: sampleMail('haouzia'),
      phone: sampleNumber(14),
    },
  },
  {
    key: 'branch-sidi-ali',
    slug: 'sidi-ali-ben-hamdouche',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع سيدي علي بن حمدوش',
      fr: 'Section de Sidi Ali Ben Hamdouche',
      en: 'Sidi Ali Ben Hamdouche branch',
    },
    foundedOn: '2015-02-15',
    beingFounded: false,
    communes: ['06.181.03.11'],
    invented: true,
    card: {
      address: address('سيدي علي بن حمدوش', 'Sidi Ali Ben Hamdouche'),
      meetingPlace: none,
      meetingTimes: FIRST_SUNDAY,
      email: '',
      phone: sampleNumber(15),
    },
  },
  {
    key: 'branch-chtouka',
    slug: 'chtouka',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع شتوكة',
      fr: 'Section de Chtouka',
      en: 'Chtouka branch',
    },
    foundedOn: '2016-05-22',
    beingFounded: false,
    communes: ['06.181.03.01'],
    invented: true,
    card: {
      address: none,
      meetingPlace: {
        ar: 'دار الجمعية (مكان تجريبي)',
        fr: 'Maison des associations (lieu fictif)',
        en: 'House of associations (sample place)',
      },
      meetingTimes: FIRST_SUNDAY,
      email: sampleMail('chtouka'),
      phone: null,
    },
  },
  {
    key: 'branch-ouled-frej',
    slug: 'ouled-frej',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع أولاد فرج',
      fr: 'Section d’Ouled Frej',
      en: 'Ouled Frej branch',
    },
    foundedOn: '2013-10-06',
    beingFounded: false,
    communes: ['06.181.09.13'],
    invented: true,
    card: {
      address: address('أولاد فرج', 'Ouled Frej'),
      meetingPlace: none,
      meetingTimes: SATURDAY,
      email: sampleMail('ouled-frej'),
      phone: sampleNumber(16),
    },
  },
  {
    key: 'branch-sidi-smail',
    slug: 'sidi-smail',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع سيدي اسماعيل',
      fr: 'Section de Sidi Smail',
      en: 'Sidi Smail branch',
    },
    foundedOn: '2017-01-29',
    beingFounded: false,
    communes: ['06.181.09.19'],
    invented: true,
    card: {
      address: address('سيدي اسماعيل', 'Sidi Smail'),
      meetingPlace: none,
      meetingTimes: SATURDAY,
      email: sampleMail('sidi-smail'),
      phone: sampleNumber(17),
    },
  },
  {
    key: 'branch-moulay-abdellah',
    slug: 'moulay-abdellah',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع مولاي عبد الله',
      fr: 'Section de Moulay Abdellah',
      en: 'Moulay Abdellah branch',
    },
    foundedOn: null,
    beingFounded: true,
    communes: ['06.181.05.01'],
    invented: true,
    card: null,
  },
  {
    key: 'branch-ouled-ghanem',
    slug: 'ouled-ghanem',
    parent: 'root',
    kind: 'branch',
    name: {
      ar: 'فرع أولاد غانم',
      fr: 'Section d’Ouled Ghanem',
      en: 'Ouled Ghanem branch',
    },
    foundedOn: null,
    beingFounded: true,
    communes: ['06.181.05.05'],
    invented: true,
    card: null,
  },
  {
    key: 'sector-education',
    slug: 'enseignement',
    parent: 'root',
    kind: 'sector',
    name: {
      ar: 'قطاع التعليم',
      fr: 'Secteur de l’enseignement',
      en: 'Education sector',
    },
    foundedOn: '2011-11-13',
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: none,
      meetingPlace: headquarters,
      meetingTimes: WEDNESDAY,
      email: sampleMail('enseignement'),
      phone: null,
    },
  },
  {
    key: 'sector-health',
    slug: 'sante',
    parent: 'root',
    kind: 'sector',
    name: {
      ar: 'قطاع الصحة',
      fr: 'Secteur de la santé',
      en: 'Health sector',
    },
    foundedOn: '2016-12-04',
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: none,
      meetingPlace: headquarters,
      meetingTimes: FIRST_SUNDAY,
      email: sampleMail('sante'),
      phone: null,
    },
  },
  {
    key: 'sector-farming',
    slug: 'agriculture-et-peche',
    parent: 'root',
    kind: 'sector',
    name: {
      ar: 'قطاع الفلاحة والصيد البحري',
      fr: 'Secteur de l’agriculture et de la pêche',
      en: 'Farming and fishing sector',
    },
    foundedOn: '2017-04-16',
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: address('الجديدة', 'El Jadida'),
      meetingPlace: none,
      meetingTimes: none,
      email: sampleMail('agriculture'),
      phone: sampleNumber(18),
    },
  },
  {
    key: 'youth',
    slug: 'jeunes',
    parent: 'root',
    kind: 'parallel',
    name: {
      ar: 'منظمة الشباب',
      fr: 'Organisation des jeunes',
      en: 'Youth organisation',
    },
    foundedOn: '2010-07-25',
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: none,
      meetingPlace: headquarters,
      meetingTimes: SATURDAY,
      email: sampleMail('jeunes'),
      phone: sampleNumber(19),
    },
  },
  {
    key: 'women',
    slug: 'femmes',
    parent: 'root',
    kind: 'parallel',
    name: {
      ar: 'منظمة النساء',
      fr: 'Organisation des femmes',
      en: 'Women’s organisation',
    },
    foundedOn: '2013-03-08',
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: none,
      meetingPlace: headquarters,
      meetingTimes: WEDNESDAY,
      email: sampleMail('femmes'),
      phone: sampleNumber(20),
    },
  },
  {
    key: 'cadres',
    slug: 'cadres',
    parent: 'root',
    kind: 'parallel',
    name: {
      ar: 'منتدى الأطر والكفاءات',
      fr: 'Forum des cadres et des compétences',
      en: 'Forum of cadres and competences',
    },
    foundedOn: '2017-11-19',
    beingFounded: false,
    communes: [],
    invented: true,
    card: {
      address: none,
      meetingPlace: headquarters,
      meetingTimes: none,
      email: sampleMail('cadres'),
      phone: null,
    },
  },
]
