import type { InThreeLanguages } from '../schema/portal.ts'
import { doc, p } from './articles/article.ts'

/** The sample deployment's settings. Contacts lead nowhere; names are those of the sample. */
export const sampleOrganisation = {
  name: { ar: 'وهج الجديدة', fr: 'Wahaj El Jadida', en: 'Wahaj El Jadida' },
  subtitle: {
    ar: 'التنظيم الإقليمي بالجديدة',
    fr: 'Organisation provinciale d’El Jadida',
    en: 'Provincial organisation of El Jadida',
  },
  mission: {
    ar: doc(
      p(
        'نحن التنظيم الإقليمي بالجديدة: كتابة إقليمية من 21 عضوا، وفروع محلية، وقطاعات سوسيومهنية، ومنظمات موازية.',
      ),
      p('نشتغل على أربعة محاور: الهيكلة، والتنظيم، والعنصر البشري، واللوجستيك. ونضع برنامج العمل مع الفروع.'),
    ),
    fr: doc(
      p(
        'Nous sommes l’organisation provinciale d’El Jadida : un secrétariat provincial de 21 membres, des sections locales, des secteurs socioprofessionnels et des organisations parallèles.',
      ),
      p(
        'Nous travaillons selon quatre axes : la structure, l’organisation, les personnes et la logistique. Le programme de travail se prépare avec les sections.',
      ),
    ),
    en: doc(
      p(
        'We are the provincial organisation of El Jadida: a provincial secretariat of 21 members, local branches, socio-professional sectors and parallel organisations.',
      ),
      p(
        'We work along four axes: structure, organisation, people and logistics. The work plan is drawn up with the branches.',
      ),
    ),
  },
  address: {
    ar: 'عنوان تجريبي، الجديدة',
    fr: 'Adresse d’essai, El Jadida',
    en: 'Sample address, El Jadida',
  },
  publisher: {
    ar: 'التنظيم الإقليمي بالجديدة (موقع تجريبي)',
    fr: 'Organisation provinciale d’El Jadida (site d’essai)',
    en: 'Provincial organisation of El Jadida (sample site)',
  },
  host: {
    ar: 'خادم التجربة على جهازك',
    fr: 'Serveur d’essai, sur votre machine',
    en: 'A trial server on your own machine',
  },
  email: 'contact@sample.wahaj.example',
  phone: null,
}

type Coming = {
  on: string
  precision: 'day' | 'month' | 'year'
  title: InThreeLanguages
  place?: InThreeLanguages
  note?: InThreeLanguages
}

/** What is known to come; dates that nobody has fixed stay open. */
export const sampleComing: Coming[] = [
  {
    on: '2027-02-01',
    precision: 'month',
    title: {
      ar: 'الدورة العادية لمجالس الجماعات',
      fr: 'Session ordinaire des conseils communaux',
      en: 'Ordinary session of the communal councils',
    },
  },
  {
    on: '2027-03-31',
    precision: 'day',
    title: {
      ar: 'آخر أجل لتقديم الحسابات السنوية للأحزاب إلى المجلس الأعلى للحسابات',
      fr: 'Date limite de dépôt des comptes annuels des partis à la Cour des comptes',
      en: 'Last day for parties to file their annual accounts with the Court of Accounts',
    },
  },
  {
    on: '2027-05-01',
    precision: 'month',
    title: {
      ar: 'الدورة العادية لمجالس الجماعات',
      fr: 'Session ordinaire des conseils communaux',
      en: 'Ordinary session of the communal councils',
    },
  },
  {
    on: '2027-01-01',
    precision: 'year',
    title: {
      ar: 'الانتخابات الجماعية والجهوية',
      fr: 'Élections communales et régionales',
      en: 'Communal and regional elections',
    },
    note: { ar: 'لم يُحدد التاريخ بعد', fr: 'Date non encore fixée', en: 'Date not fixed yet' },
  },
]
