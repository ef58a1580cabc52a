import { line, PAPERS, type SamplePoint } from './programme.ts'

const DONORS = { partner: 'تبرعات أعضاء (مثال)', every: 1 }
const DUES = { partner: '', every: 1 }

/** The plan’s four axes, three points each. Made up. */
export const provincePoints: SamplePoint[] = [
  {
    title: { ar: 'فرع في كل دائرة', fr: 'Une section dans chaque cercle' },
    need: {
      ar: 'جماعات كثيرة لا فرع فيها ولا من ينوب عنه.',
      fr: 'Bien des communes n’ont ni section ni relais.',
    },
    text: {
      ar: 'نؤسس فرعي مولاي عبد الله وأولاد غانم، ونعين في كل جماعة بلا فرع منسقا محليا.\nلا يُعد الفرع مؤسسا إلا بعد جمع عام موثق.',
      fr: 'Nous fondons les sections de Moulay Abdellah et d’Ouled Ghanem et désignons un coordinateur dans chaque commune sans section.\nUne section n’est réputée fondée qu’après une assemblée générale dont le procès-verbal fait foi.',
    },
    theme: 'structure',
    authority: 'party',
    office: 'provincialSecretary',
    startsOn: '2026-04-05',
    dueOn: '2027-06-30',
    cost: 60,
    lines: [line('party', '2026-04-20', [45, 30, 18], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-11-02',
        text: {
          ar: 'انعقد الجمعان التأسيسيان، ويُستكمل ملفاهما.',
          fr: 'Les deux assemblées constitutives ont eu lieu ; leurs dossiers restent à compléter.',
        },
      },
    ],
    milestones: [
      {
        title: { ar: 'الجمعان التأسيسيان', fr: 'Les deux assemblées constitutives' },
        dueOn: '2026-10-31',
        moved: { on: '2026-11-01', reason: 'القاعة لم تكن متاحة · salle indisponible' },
        reachedOn: '2026-11-01',
      },
      { title: { ar: 'منسق في كل جماعة', fr: 'Un coordinateur par commune' }, dueOn: '2027-03-31' },
    ],
    indicators: [
      {
        name: { ar: 'جماعات لها فرع أو منسق', fr: 'Communes dotées d’une section ou d’un relais' },
        unit: { ar: 'جماعة', fr: 'communes' },
        baseline: 10,
        target: 27,
        readings: [
          [12, '2026-07-01'],
          [14, '2026-11-01'],
        ],
      },
    ],
  },
  {
    title: { ar: 'قطاعات سوسيومهنية تشتغل', fr: 'Des secteurs socioprofessionnels actifs' },
    need: {
      ar: 'قطاعات أُسست ولا تجتمع بانتظام.',
      fr: 'Des secteurs existent sans se réunir régulièrement.',
    },
    text: {
      ar: 'تجتمع كل لجنة قطاع مرة في الشهر على الأقل، وتقدم للكتابة الإقليمية مذكرة كل ستة أشهر.',
      fr: 'Chaque secteur se réunit au moins une fois par mois et remet une note au secrétariat provincial tous les six mois.',
    },
    theme: 'structure',
    authority: 'party',
    startsOn: '2026-04-05',
    dueOn: '2027-12-31',
    cost: 24,
    lines: [line('party', '2026-05-04', [24, 12, 8], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-05-16',
        text: {
          ar: 'اعتمدت القطاعات الثلاثة جدولا للاجتماعات.',
          fr: 'Les trois secteurs ont arrêté un calendrier de réunions.',
        },
      },
      {
        step: 'partlyDelivered',
        on: '2026-11-14',
        text: {
          ar: 'قدم قطاعا التعليم والصحة مذكرتيهما، وتأخرت مذكرة قطاع الفلاحة والصيد البحري.',
          fr: 'Les secteurs de l’enseignement et de la santé ont remis leur note ; celle de l’agriculture et de la pêche est en retard.',
        },
        paper: PAPERS.report,
      },
    ],
  },
  {
    title: { ar: 'حضور منظمة النساء في الفروع', fr: 'L’organisation des femmes dans chaque section' },
    need: {
      ar: 'حضور النساء في مكاتب الفروع دون الثلث.',
      fr: 'Les femmes occupent moins d’un tiers des sièges des bureaux.',
    },
    text: {
      ar: 'تُحدث في كل فرع لجنة نسائية، وتُرشح كل لجنة عضوتين على الأقل لمكتب الفرع عند تجديده.',
      fr: 'Chaque section crée une commission de femmes, qui présente au moins deux candidates lors du renouvellement du bureau.',
    },
    theme: 'structure',
    authority: 'party',
    startsOn: '2026-06-01',
    dueOn: '2027-05-31',
    cost: 18,
    lines: [line('party', '2026-06-15', [10, 6, 4], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-09-19',
        text: { ar: 'أُحدثت اللجنة في ثلاثة فروع.', fr: 'La commission existe dans trois sections.' },
      },
    ],
  },
  {
    title: { ar: 'تقرير كل ثلاثة أشهر', fr: 'Un rapport tous les trois mois' },
    need: {
      ar: 'لا تعرف الكتابة الإقليمية ما يجري في الفروع إلا متأخرة.',
      fr: 'Le secrétariat provincial apprend tard ce qui se passe dans les sections.',
    },
    text: {
      ar: 'يرفع كل فرع تقريرا من صفحة واحدة كل ثلاثة أشهر: ما أُنجز، وما تعثر، وما يحتاج إليه.',
      fr: 'Chaque section rend tous les trois mois une page : ce qui est fait, ce qui bloque, ce qui manque.',
    },
    theme: 'organisation',
    authority: 'party',
    startsOn: '2026-04-05',
    dueOn: '2026-12-31',
    cost: 5,
    lines: [line('party', '2026-04-20', [5], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-07-06',
        text: {
          ar: 'وصلت تقارير خمسة فروع من ثمانية.',
          fr: 'Cinq sections sur huit ont rendu leur premier rapport.',
        },
      },
      {
        step: 'delivered',
        on: '2026-10-12',
        text: {
          ar: 'رفعت الفروع الثمانية تقاريرها في أجلها.',
          fr: 'Les huit sections ont rendu leur rapport à temps.',
        },
        paper: PAPERS.report,
      },
    ],
  },
  {
    title: { ar: 'سجل منخرطين محين', fr: 'Un registre des adhérents à jour' },
    need: {
      ar: 'لوائح قديمة على الورق، فيها من رحل ومن تغير عنوانه.',
      fr: 'De vieilles listes sur papier, où figurent des gens partis et des adresses périmées.',
    },
    text: {
      ar: 'يراجع كل فرع لائحته مع أصحابها، ويدخلها في السجل بعد موافقتهم المكتوبة.',
      fr: 'Chaque section revoit sa liste avec les intéressés et la reporte au registre avec leur accord écrit.',
    },
    theme: 'organisation',
    authority: 'party',
    office: 'organisationOfficer',
    startsOn: '2026-04-05',
    dueOn: '2026-09-30',
    cost: 12,
    revised: {
      on: '2026-10-03',
      note: 'أُجل إلى حين جمع الموافقات · reporté, le temps de recueillir les accords',
      dueOn: '2027-02-28',
    },
    lines: [line('party', '2026-05-04', [12, 12, 7], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-05-25',
        text: { ar: 'بدأت المراجعة في فرع الجديدة.', fr: 'La révision commence à El Jadida.' },
      },
      {
        step: 'delayed',
        on: '2026-10-02',
        text: {
          ar: 'انتهت المراجعة في أربعة فروع من ثمانية. والأجل الجديد: فبراير 2027.',
          fr: 'La révision est finie dans quatre sections sur huit. Nouvelle échéance : février 2027.',
        },
        reason: {
          ar: 'استغرق جمع الموافقات المكتوبة وقتا أطول مما كان متوقعا',
          fr: 'le recueil des accords écrits a pris plus de temps que prévu',
        },
      },
    ],
  },
  {
    title: {
      ar: 'التحضير للانتخابات الجماعية والجهوية',
      fr: 'Préparer les élections communales et régionales',
    },
    need: {
      ar: 'تُجرى الانتخابات سنة 2027، ولم يُعلن تاريخها بعد.',
      fr: 'Les élections auront lieu en 2027 ; leur date n’est pas encore annoncée.',
    },
    text: {
      ar: 'يعد كل فرع بطاقة عن جماعته: دوائرها، وحاجاتها، وما وُعدت به من قبل.\nتُستكمل البطاقات قبل فتح باب الترشيح بستة أشهر.',
      fr: 'Chaque section établit la fiche de sa commune : circonscriptions, besoins, promesses passées.\nLes fiches sont prêtes six mois avant l’ouverture du dépôt des candidatures.',
    },
    theme: 'organisation',
    authority: 'party',
    startsOn: '2026-09-01',
    dueOn: '2027-02-28',
    cost: 30,
    lines: [line('party', '2026-09-14', [20, 8, 3], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-10-19',
        text: {
          ar: 'اعتُمد نموذج البطاقة، ووُزع على الفروع.',
          fr: 'Le modèle de fiche est adopté et distribué aux sections.',
        },
      },
      {
        step: 'begun',
        on: '2026-11-21',
        text: {
          ar: 'استُكملت بطاقة أزمور، ونوقشت في اجتماع الفرع.',
          fr: 'La fiche d’Azemmour est prête et a été discutée en réunion de section.',
        },
        by: 'memberAzemmour',
      },
    ],
  },
  {
    title: { ar: 'مدرسة للتكوين السياسي', fr: 'Une école de formation politique' },
    need: {
      ar: 'منخرطون جدد لا يعرفون القانون الأساسي ولا اختصاصات الجماعات.',
      fr: 'De nouveaux adhérents connaissent mal les statuts et les compétences des communes.',
    },
    text: {
      ar: 'نفتح كل سنة دورة من ست حصص: تاريخ الحزب، والقانون الأساسي، واختصاصات الجماعة، والميزانية، والتواصل، وحماية المعطيات.',
      fr: 'Nous ouvrons chaque année un cycle de six séances : histoire du parti, statuts, compétences de la commune, budget, communication, protection des données.',
    },
    theme: 'people',
    authority: 'party',
    startsOn: '2026-09-01',
    dueOn: '2027-06-30',
    cost: 40,
    lines: [
      line('party', '2026-09-07', [20, 12, 6], DUES),
      line('donation', '2026-09-21', [15, 15, 5], DONORS),
    ],
    entries: [
      {
        step: 'begun',
        on: '2026-10-24',
        text: { ar: 'انعقدت الحصة الأولى وحضرها 38 منخرطا.', fr: 'La première séance a réuni 38 adhérents.' },
      },
    ],
    indicators: [
      {
        name: { ar: 'المنخرطون الذين أتموا الدورة', fr: 'Adhérents ayant achevé le cycle' },
        unit: { ar: 'منخرط', fr: 'adhérents' },
        baseline: 0,
        target: 120,
        readings: [[0, '2026-10-24']],
      },
    ],
  },
  {
    title: { ar: 'انفتاح على الأطر والكفاءات', fr: 'L’ouverture aux cadres et aux compétences' },
    need: {
      ar: 'في الإقليم كفاءات مستعدة للمساهمة، ولا أحد يدعوها.',
      fr: 'Des personnes compétentes sont prêtes à contribuer, mais nul ne les y invite.',
    },
    text: {
      ar: 'ينظم منتدى الأطر لقاء مفتوحا كل ثلاثة أشهر، وتُقترح على كل مشارك مهمة تناسب وقته.',
      fr: 'Le forum des cadres tient chaque trimestre une rencontre ouverte et propose à chacun une tâche à la mesure de son temps.',
    },
    theme: 'people',
    authority: 'party',
    partners: 'منتدى الأطر والكفاءات',
    startsOn: '2026-05-01',
    dueOn: '2028-12-31',
    cost: 20,
    lines: [line('donation', '2026-05-11', [12, 9, 6], DONORS)],
    entries: [
      {
        step: 'begun',
        on: '2026-06-13',
        text: { ar: 'انعقد اللقاء الأول بالجديدة.', fr: 'La première rencontre s’est tenue à El Jadida.' },
      },
    ],
  },
  {
    title: { ar: 'جيل جديد في المسؤولية', fr: 'Une nouvelle génération aux responsabilités' },
    need: {
      ar: 'الشباب قلة في مكاتب الفروع.',
      fr: 'Peu de jeunes siègent dans les bureaux.',
    },
    text: {
      ar: 'يُسند في مكتب كل فرع مقعد واحد على الأقل إلى عضو دون الأربعين، يواكبه أحد ذوي التجربة سنة كاملة.',
      fr: 'Chaque bureau réserve au moins un siège à un membre de moins de quarante ans, accompagné pendant un an par un aîné.',
    },
    theme: 'people',
    authority: 'party',
    startsOn: '2027-01-01',
    dueOn: '2027-12-31',
    cost: 8,
  },
  {
    title: { ar: 'مقر إقليمي مجهز', fr: 'Un siège provincial équipé' },
    need: {
      ar: 'مقر ضيق بلا قاعة للاجتماعات الكبرى.',
      fr: 'Un siège exigu, sans grande salle de réunion.',
    },
    text: {
      ar: 'نهيئ قاعة تسع 80 شخصا، ونجهزها بعتاد للصوت والعرض، ونجعل مدخلها سالكا للكراسي المتحركة.',
      fr: 'Nous aménageons une salle de 80 places, équipée pour le son et la projection et accessible en fauteuil roulant.',
    },
    theme: 'logistics',
    authority: 'party',
    startsOn: '2026-04-05',
    dueOn: '2027-03-31',
    cost: 180,
    lines: [
      line('party', '2026-04-27', [90, 70, 40], DUES),
      line('donation', '2026-06-08', [50, 35, 35], DONORS),
    ],
    entries: [
      {
        step: 'begun',
        on: '2026-09-28',
        text: { ar: 'انطلقت أشغال التهيئة.', fr: 'Les travaux d’aménagement ont commencé.' },
      },
      {
        step: 'blocked',
        on: '2026-11-17',
        text: {
          ar: 'توقفت الأشغال في انتظار الرخصة.',
          fr: 'Les travaux s’arrêtent en attendant l’autorisation.',
        },
        reason: {
          ar: 'توسيع المدخل يتطلب رخصة من الجماعة لم تُسلم بعد',
          fr: 'l’élargissement de l’entrée exige une autorisation communale, pas encore délivrée',
        },
      },
    ],
  },
  {
    title: { ar: 'بوابة للإخبار والتتبع', fr: 'Un portail pour informer et rendre compte' },
    need: {
      ar: 'ما نلتزم به وما ننجزه متفرق في أوراق لا يراها الناس.',
      fr: 'Ce que nous promettons et réalisons reste dispersé dans des papiers que personne ne voit.',
    },
    text: {
      ar: 'نفتح بوابة تنشر الأخبار والبرامج بنقط مرقمة، مع كلفة كل نقطة وتمويلها وما يثبت إنجازها.',
      fr: 'Nous ouvrons un portail qui publie les actualités et les programmes en points numérotés, chacun avec son coût, son financement et les preuves de sa réalisation.',
    },
    theme: 'logistics',
    authority: 'party',
    startsOn: '2026-06-01',
    dueOn: '2026-12-31',
    cost: 35,
    lines: [line('party', '2026-06-08', [35, 35, 20], DUES)],
    entries: [
      {
        step: 'begun',
        on: '2026-06-29',
        text: { ar: 'بدأ إعداد البوابة.', fr: 'Le portail est en préparation.' },
      },
      {
        step: 'partlyDelivered',
        on: '2026-11-23',
        text: {
          ar: 'نُشرت الأخبار والبرامج الأولى. ويبقى تكوين محرري الفروع.',
          fr: 'Les actualités et les premiers programmes sont en ligne. Reste à former les rédacteurs des sections.',
        },
        paper: PAPERS.report,
      },
    ],
  },
  {
    title: { ar: 'عتاد مشترك بين الفروع', fr: 'Du matériel partagé entre les sections' },
    need: {
      ar: 'يكتري كل فرع على حدة الخيام ومكبرات الصوت.',
      fr: 'Chaque section loue de son côté tentes et sonorisation.',
    },
    text: {
      ar: 'نقتني عتادا للقاءات العمومية يُعار للفروع بلا مقابل، وفق جدول معلن.',
      fr: 'Nous achetons du matériel pour les réunions publiques, prêté sans frais aux sections selon un calendrier affiché.',
    },
    theme: 'logistics',
    authority: 'party',
    startsOn: '2026-10-01',
    dueOn: '2027-04-30',
    cost: 65,
    lines: [line('party', '2026-10-05', [30, 15, 0], { partner: '', every: 1 })],
  },
]
