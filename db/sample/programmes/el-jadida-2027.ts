import { home, seated } from './people.ts'
import type { SampleAmendment, SamplePoint, SampleProgramme, SampleProposal } from './programme.ts'

const of = (n: number) => home('jadida', n)
const TERM = { startsOn: '2027-10-01' }

const points: SamplePoint[] = [
  {
    title: { ar: 'حافلة كل ربع ساعة', fr: 'Un bus tous les quarts d’heure' },
    need: {
      ar: 'انتظار طويل في الأحياء الجديدة، وحافلات مكتظة في ساعات الذروة.',
      fr: 'De longues attentes dans les nouveaux quartiers et des bus bondés aux heures de pointe.',
    },
    text: {
      ar: 'نراجع عقد التدبير المفوض للنقل الحضري، حتى تمر حافلة كل ربع ساعة في الخطوط الرئيسية.\nنخصص خطا مباشرا بين الأحياء الجامعية ووسط المدينة.\nتُعلن مواقيت الحافلات في كل محطة.',
      fr: 'Nous renégocions le contrat des transports urbains, pour un bus tous les quarts d’heure sur les lignes principales.\nUne ligne directe relie les quartiers universitaires au centre.\nLes horaires sont affichés à chaque arrêt.',
    },
    theme: 'roads',
    authority: 'commune',
    ...TERM,
    dueOn: '2029-09-30',
    cost: 22_000,
  },
  {
    title: { ar: 'شاطئ نظيف طول السنة', fr: 'Une plage propre toute l’année' },
    need: {
      ar: 'الشاطئ يُنظف صيفا ويُهمل في باقي السنة.',
      fr: 'La plage est nettoyée l’été et oubliée le reste de l’année.',
    },
    text: {
      ar: 'تُنظف رمال الشاطئ كل يوم صيفا، وثلاث مرات في الأسبوع خارجه.\nنضع حاويات للفرز عند كل مدخل.\nتُنشر نتائج تحاليل مياه الاستحمام كل شهر.',
      fr: 'Le sable est nettoyé chaque jour en été, trois fois par semaine le reste de l’année.\nDes bacs de tri sont posés à chaque accès.\nLes analyses des eaux de baignade sont publiées chaque mois.',
    },
    theme: 'environment',
    quarter: 'الشاطئ',
    authority: 'commune',
    ...TERM,
    dueOn: '2028-06-30',
    cost: 6_500,
  },
  {
    title: { ar: 'الحي البرتغالي: سكن وتراث', fr: 'La cité portugaise : habiter le patrimoine' },
    need: {
      ar: 'دور مغلقة تتداعى، وأسر تغادر الحي.',
      fr: 'Des maisons fermées se dégradent, des familles s’en vont.',
    },
    text: {
      ar: 'ندعم ملاك الدور القديمة لترميمها، بشرط أن يسكنوها أو يكروها لأسر.\nنحول دارين من أملاك الجماعة إلى إقامتين للفنانين والحرفيين.\nيراعى في كل ترخيص طابع الحي.',
      fr: 'Nous aidons les propriétaires à restaurer les maisons anciennes, à condition qu’ils les habitent ou les louent à des familles.\nDeux maisons communales deviennent des résidences d’artistes et d’artisans.\nChaque autorisation respecte le caractère du quartier.',
    },
    theme: 'culture',
    quarter: 'الحي البرتغالي',
    authority: 'state',
    ...TERM,
    dueOn: '2032-12-31',
    cost: 30_000,
    revised: {
      on: '2026-11-12',
      note: 'أُخذ بتعديل من الفرع · amendement repris',
      text: {
        ar: 'ندعم ملاك الدور القديمة لترميمها، بشرط أن يسكنوها أو يكروها لأسر.\nنحول دارين من أملاك الجماعة إلى إقامتين للفنانين والحرفيين.\nتُعرض كل رخصة بناء في الحي على لجنة يحضرها ممثلون عن السكان.',
        fr: 'Nous aidons les propriétaires à restaurer les maisons anciennes, à condition qu’ils les habitent ou les louent à des familles.\nDeux maisons communales deviennent des résidences d’artistes et d’artisans.\nChaque autorisation respecte le caractère du quartier.',
      },
    },
  },
  {
    title: { ar: 'مستوصف للقرب في كل حي كبير', fr: 'Un dispensaire dans chaque grand quartier' },
    need: {
      ar: 'حيان كبيران بلا مستوصف.',
      fr: 'Deux grands quartiers n’ont pas de dispensaire.',
    },
    text: {
      ar: 'نوفر العقار لمستوصفين، ونتابع مع القطاع الوصي بناءهما وتعيين الأطر فيهما.\nتظل المستوصفات مفتوحة إلى السابعة مساء يومين في الأسبوع.',
      fr: 'Nous fournissons le terrain de deux dispensaires et suivons avec l’État leur construction et l’affectation du personnel.\nLes dispensaires restent ouverts jusqu’à dix-neuf heures deux jours par semaine.',
    },
    theme: 'health',
    authority: 'state',
    ...TERM,
    dueOn: '2030-12-31',
    cost: 9_000,
  },
  {
    title: { ar: 'ميزانية تشاركية', fr: 'Un budget participatif' },
    need: {
      ar: 'لا يعرف السكان كيف تُصرف أموال المدينة.',
      fr: 'Les habitants ignorent comment l’argent de la ville est dépensé.',
    },
    text: {
      ar: 'نخصص 5 في المائة من ميزانية التجهيز لمشاريع يختارها السكان بالتصويت.\nتُنشر ميزانية الجماعة وحسابها السنوي بلغة يفهمها الجميع.',
      fr: 'Nous réservons 5 % du budget d’équipement à des projets choisis par le vote des habitants.\nLe budget de la commune et son compte annuel sont publiés dans une langue claire pour tous.',
    },
    theme: 'governance',
    authority: 'commune',
    ...TERM,
    dueOn: '2028-12-31',
    cost: 12_000,
  },
  {
    title: { ar: 'مسالك آمنة إلى المدارس', fr: 'Des chemins sûrs vers les écoles' },
    need: {
      ar: 'حوادث سير عند أبواب المدارس.',
      fr: 'Des accidents aux portes des écoles.',
    },
    text: {
      ar: 'نهيئ عند كل مدرسة ممرات مرتفعة للراجلين وحواجز ومواقف بعيدة عن الباب.\nنفتح مسلكا للدراجات يربط بين ثلاث إعداديات.',
      fr: 'Aux abords de chaque école, nous aménageons des passages surélevés, des barrières et des dépose-minute à l’écart de l’entrée.\nUne piste cyclable relie trois collèges.',
    },
    theme: 'education',
    authority: 'commune',
    ...TERM,
    dueOn: '2029-08-31',
    cost: 7_500,
  },
  {
    title: { ar: 'سوق لصغار الصيادين', fr: 'Une halle pour la petite pêche' },
    need: {
      ar: 'صغار الصيادين يبيعون لوسيط واحد.',
      fr: 'Les petits pêcheurs vendent à un seul intermédiaire.',
    },
    text: {
      ar: 'نهيئ قرب الميناء قاعة للبيع المباشر، مجهزة بالثلج والماء والميزان.\nتسيرها تعاونية للصيادين، وفق دفتر تحملات معلن.',
      fr: 'Près du port, nous aménageons une halle de vente directe, avec glace, eau et balance.\nUne coopérative de pêcheurs la gère, selon un cahier des charges public.',
    },
    theme: 'economy',
    quarter: 'الميناء',
    authority: 'agency',
    ...TERM,
    dueOn: '2030-06-30',
    cost: 8_000,
  },
  {
    title: { ar: 'حضانات جماعية للأمهات العاملات', fr: 'Des crèches communales' },
    need: {
      ar: 'أمهات يتركن عملهن لغلاء الحضانات.',
      fr: 'Des mères quittent leur emploi, faute de crèche abordable.',
    },
    text: {
      ar: 'نفتح أربع حضانات جماعية في أحياء مختلفة، بواجب شهري يراعي دخل الأسرة.',
      fr: 'Nous ouvrons quatre crèches communales dans différents quartiers, à un tarif qui tient compte du revenu.',
    },
    theme: 'women',
    authority: 'commune',
    ...TERM,
    dueOn: '2030-09-30',
    cost: 10_000,
  },
]

const proposals: SampleProposal[] = [
  {
    by: of(0),
    from: 'jadida',
    on: '2026-07-06',
    title: 'زيادة عدد الحافلات في الأحياء الجديدة',
    need: 'ننتظر الحافلة أربعين دقيقة.',
    supports: [of(1), of(3), of(5), of(6)],
    answer: {
      outcome: 'taken',
      point: 1,
      reason: 'حاجة تكررت في أكثر من حي، ولها سند في عقد التدبير المفوض.',
    },
  },
  {
    by: of(2),
    from: 'jadida',
    on: '2026-07-08',
    title: 'خط حافلات للطلبة',
    need: 'لا خط مباشر بين السكن الجامعي ووسط المدينة.',
    supports: [of(4), 'memberElJadida'],
    answer: {
      outcome: 'merged',
      point: 1,
      reason: 'صار فقرة من نقطة النقل، حتى يُفاوض على الخطوط كلها دفعة واحدة.',
    },
  },
  {
    by: 'memberElJadida',
    from: 'jadida',
    on: '2026-07-15',
    title: 'تنظيف الشاطئ خارج الصيف',
    need: 'الشاطئ مهمل من أكتوبر إلى ماي.',
    supports: [of(0), of(7), of(8)],
    answer: { outcome: 'taken', point: 2, reason: 'اختصاص جماعي صريح، وكلفته معروفة.' },
  },
  {
    by: of(5),
    from: 'jadida',
    on: '2026-07-20',
    title: 'ملعب كبير بعشرين ألف مقعد',
    need: 'لا ملعب يليق بفريق المدينة.',
    supports: [of(6)],
    answer: {
      outcome: 'declined',
      reason: 'كلفته تفوق ميزانية التجهيز كلها، وهو من اختصاص الدولة. ونقترح بدله ملاعب للقرب.',
    },
  },
  {
    by: of(9),
    from: 'jadida',
    on: '2026-07-27',
    title: 'حضانة لأبناء العاملات في المنطقة الصناعية',
    need: 'ثمن الحضانة الخاصة يأكل نصف الأجر.',
    supports: [of(1), of(2), of(10), of(11)],
    answer: { outcome: 'merged', point: 8, reason: 'إحدى الحضانات الأربع ستكون قرب المنطقة الصناعية.' },
  },
  {
    by: of(11),
    from: 'jadida',
    on: '2026-08-03',
    title: 'متحف للبحر',
    need: 'تاريخ الميناء والصيد لا يجد مكانا يُحكى فيه.',
    answer: {
      outcome: 'notNow',
      reason: 'فكرة جيدة لا تمويل لها في هذه الولاية. نعود إليها بعد ترميم الحي البرتغالي.',
    },
  },
]

const amendments: SampleAmendment[] = [
  {
    point: 1,
    locale: 'ar',
    paragraph: 0,
    after:
      'نراجع عقد التدبير المفوض للنقل الحضري، حتى تمر حافلة كل ربع ساعة في الخطوط الرئيسية، وكل نصف ساعة ليلا إلى العاشرة.',
    reason: 'عمال المنطقة الصناعية يعودون ليلا ولا يجدون حافلة.',
    by: of(1),
  },
  {
    point: 1,
    locale: 'ar',
    paragraph: 0,
    after:
      'نراجع عقد التدبير المفوض للنقل الحضري مع ممثلي الركاب، حتى تمر حافلة كل عشر دقائق في الخطوط الرئيسية.',
    reason: 'ربع ساعة طويل في ساعات الذروة، والركاب أدرى بحاجتهم.',
    by: of(4),
  },
  {
    point: 3,
    locale: 'ar',
    paragraph: 2,
    after: 'تُعرض كل رخصة بناء في الحي على لجنة يحضرها ممثلون عن السكان.',
    reason: '«مراعاة الطابع» عبارة عامة. اللجنة ضمانة يمكن تتبعها.',
    by: of(7),
    answer: { outcome: 'accepted', version: 2, reason: 'صياغة أوضح، ويسهل تتبع تنفيذها.' },
  },
  {
    point: 5,
    locale: 'fr',
    paragraph: 0,
    after: 'Nous réservons 20 % du budget d’équipement à des projets choisis par le vote des habitants.',
    reason: '5 %, c’est trop peu pour mobiliser les habitants.',
    by: 'memberElJadida',
    answer: {
      outcome: 'declined',
      reason: 'نبدأ بنسبة نقدر على الوفاء بها، ثم نرفعها بعد تقييم السنة الأولى.',
    },
  },
  {
    point: 8,
    locale: 'ar',
    paragraph: 1,
    after: 'تُفتح أول حضانة في السنة الأولى من الولاية.',
    reason: 'النقطة بلا أجل مرحلي، والأسر تنتظر.',
    by: of(10),
  },
]

/** Asked about, amended and voted on by the branch. Made up. */
export const elJadida2027: SampleProgramme = {
  slug: 'el-jadida-2027-2033',
  body: 'jadida',
  editor: 'programmeOfficer',
  kind: 'electoral',
  title: {
    ar: 'مشروع البرنامج الانتخابي للجديدة 2027–2033 (تجريبي)',
    fr: 'Projet de programme électoral d’El Jadida, 2027–2033 (démonstration)',
    en: 'Draft electoral programme of El Jadida, 2027–2033 (sample)',
  },
  intro: {
    ar: 'مشروع معروض للتشاور داخل الفرع: يُعدل نصه فقرة فقرة، وتبدي الهيئات رأيها فيه بالتصويت. والنقط وكلفتها وأصحاب المقترحات من المحتوى التجريبي.',
    fr: 'Un projet soumis à la section : le texte s’amende paragraphe par paragraphe, et les instances donnent leur avis par un vote. Les points, leurs coûts et les auteurs des propositions sont inventés pour la démonstration.',
    en: 'A draft put to the branch: its text is amended paragraph by paragraph, and bodies give their opinion by vote. The points, their costs and the authors of the proposals are invented for demonstration.',
  },
  communes: ['06.181.01.03'],
  startsOn: '2027-10-01',
  endsOn: '2033-09-30',
  addedOn: '2026-07-01',
  openedOn: null,
  standing: 'illustrative',
  moves: [
    { stage: 'drafting', decision: 'bureau', on: '2026-09-05' },
    { stage: 'consultation', decision: 'bureau', on: '2026-10-31' },
  ],
  points,
  proposals,
  amendments,
  opinions: [
    {
      asked: 'jadida',
      question: 'هل يوافق الفرع على المشروع قبل عرضه على الجمع العام؟',
      askedOn: '2026-11-08',
      closesOn: '2026-12-20',
      votes: [
        [of(0), 'for'],
        [of(1), 'for'],
        [of(2), 'for'],
        [of(4), 'against'],
        [of(6), 'abstain'],
        [of(7), 'for'],
        [of(10), 'for'],
      ],
    },
    {
      asked: 'youth',
      question: 'هل توافق منظمة الشباب على نقطتي النقل والمسالك الآمنة؟',
      askedOn: '2026-11-03',
      closesOn: '2026-11-15',
      closedOn: '2026-11-16',
      votes: seated('youth', 8).map((voter, n) => [voter, n === 3 ? 'against' : n === 6 ? 'abstain' : 'for']),
    },
  ],
}
