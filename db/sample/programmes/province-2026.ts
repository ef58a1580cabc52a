import { home } from './people.ts'
import type { SampleProgramme, SampleProposal } from './programme.ts'
import { provincePoints } from './province-2026-points.ts'

const proposals: SampleProposal[] = [
  {
    by: home('branch-lbir-jdid', 0),
    from: 'branch-lbir-jdid',
    on: '2025-12-08',
    title: 'عتاد للقاءات تتداوله الفروع',
    need: 'نكتري الخيمة ومكبر الصوت لكل لقاء، وثمن كرائهما يفوق ميزانية الفرع.',
    supports: [home('branch-haouzia', 0), home('branch-chtouka', 1), home('branch-sidi-ali', 0)],
    answer: {
      outcome: 'taken',
      point: 12,
      reason: 'حاجة مشتركة بين ثلاثة فروع، وشراء العتاد أرخص من كرائه سنتين.',
    },
  },
  {
    by: home('branch-haouzia', 1),
    from: 'branch-haouzia',
    on: '2025-12-10',
    title: 'شراء مكبر صوت لكل فرع',
    need: 'لا يسمعنا الناس في الأسواق الأسبوعية.',
    answer: { outcome: 'merged', point: 12, reason: 'يدخل في العتاد المشترك، ويُعار لمن يحتاج إليه.' },
  },
  {
    by: home('azemmour', 3),
    from: 'azemmour',
    on: '2025-12-14',
    title: 'تكوين في اختصاصات الجماعة وميزانيتها',
    need: 'نناقش في المجلس ملفات لم نتدرب على قراءتها.',
    supports: [home('azemmour', 0), home('jadida', 2), home('branch-ouled-frej', 0)],
    answer: { outcome: 'taken', point: 7, reason: 'صار ثلاث حصص من ست في مدرسة التكوين.' },
  },
  {
    by: home('branch-ouled-frej', 1),
    from: 'branch-ouled-frej',
    on: '2025-12-20',
    title: 'منسق في الجماعات التي لا فرع فيها',
    need: 'يسألنا سكان جماعات مجاورة: بمن نتصل؟',
    supports: [home('branch-sidi-smail', 0), home('branch-sidi-smail', 2)],
    answer: { outcome: 'merged', point: 1, reason: 'أُضيف إلى نقطة الفروع: منسق حيث لا فرع.' },
  },
  {
    by: home('jadida', 5),
    from: 'jadida',
    on: '2026-01-05',
    title: 'سيارة للتنظيم الإقليمي',
    need: 'التنقل بين الجماعات على نفقة الأعضاء.',
    answer: { outcome: 'notNow', reason: 'الكلفة أكبر من موارد السنة. نعود إليها مع ميزانية 2028.' },
  },
  {
    by: home('branch-sidi-smail', 1),
    from: 'branch-sidi-smail',
    on: '2026-01-12',
    title: 'صفحة واحدة بدل التقارير الطويلة',
    need: 'لا يكتب أحد تقريرا من عشر صفحات، فلا يصل شيء.',
    supports: [home('branch-chtouka', 0), home('azemmour', 6)],
    answer: { outcome: 'taken', point: 4, reason: 'تقرير قصير يصل خير من طويل لا يُكتب.' },
  },
]

/** The founding document’s four axes as numbered points. The axes are its own, the points are made up. */
export const province2026: SampleProgramme = {
  slug: 'plan-provincial-2026-2028',
  body: 'root',
  editor: 'provincialSecretary',
  kind: 'actionPlan',
  title: {
    ar: 'برنامج العمل الإقليمي 2026–2028 (تجريبي)',
    fr: 'Plan d’action provincial, 2026–2028 (démonstration)',
    en: 'Provincial action plan, 2026–2028 (sample)',
  },
  intro: {
    ar: 'أربعة محاور أعلنتها الوثيقة التأسيسية: الهيكلة، والتنظيم، والعنصر البشري، واللوجستيك. أما النقط الاثنتا عشرة، بكلفتها وتمويلها ومواعيدها، فمن المحتوى التجريبي.',
    fr: 'Quatre axes, annoncés par le document fondateur : structure, organisation, personnes, logistique. Les douze points, leurs coûts, leur financement et leurs dates sont inventés pour la démonstration.',
    en: 'Four axes, announced in the founding document: structure, organisation, people, logistics. The twelve points, their costs, funding and dates are invented for demonstration.',
  },
  communes: [],
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  addedOn: '2025-12-01',
  openedOn: '2026-04-05',
  standing: 'illustrative',
  moves: [
    { stage: 'drafting', decision: 'secretariat', on: '2026-01-24' },
    { stage: 'consultation', decision: 'secretariat', on: '2026-02-21' },
    { stage: 'adopted', decision: 'secretariat', on: '2026-03-28' },
    { stage: 'running', decision: 'secretariat', on: '2026-04-05' },
  ],
  points: provincePoints,
  proposals,
  amendments: [],
  opinions: [],
}
