import { line, PAPERS, type SamplePoint } from './programme.ts'

/** Points 12 to 22 of the sample of Azemmour 2015–2021. Made up, each of them: the source tells totals alone. */
export const servicePoints: SamplePoint[] = [
  {
    title: { ar: 'جمع النفايات يوميا في كل الأحياء', fr: 'Le ramassage quotidien des déchets' },
    need: {
      ar: 'نفايات تتراكم أياما في الأحياء البعيدة عن المركز.',
      fr: 'Les déchets s’accumulent plusieurs jours dans les quartiers excentrés.',
    },
    text: {
      ar: 'نجدد شاحنات الجمع والحاويات، ونعمم المرور اليومي على الأحياء كلها، ونغلق المطرح العشوائي.',
      fr: 'Nous renouvelons les camions et les bacs, étendons le passage quotidien à tous les quartiers et fermons la décharge sauvage.',
    },
    theme: 'environment',
    authority: 'commune',
    startsOn: '2016-02-01',
    dueOn: '2019-12-31',
    cost: 6_900,
    lines: [line('commune', '2016-02-08', [3_900]), line('state', '2016-05-16', [1_600])],
    entries: [
      {
        step: 'begun',
        on: '2016-09-05',
        text: { ar: 'دخلت الخدمة أول ثلاث شاحنات.', fr: 'Les trois premiers camions sont en service.' },
      },
      {
        step: 'delivered',
        on: '2019-11-04',
        text: {
          ar: 'صار المرور يوميا في الأحياء كلها، وأُغلق المطرح العشوائي.',
          fr: 'Le passage est quotidien partout ; la décharge sauvage est fermée.',
        },
        paper: PAPERS.session,
      },
    ],
    indicators: [
      {
        name: { ar: 'الأحياء التي تُجمع نفاياتها كل يوم', fr: 'Quartiers desservis chaque jour' },
        unit: { ar: '%', fr: '%' },
        baseline: 55,
        target: 100,
        readings: [
          [68, '2017-02-06'],
          [87, '2018-06-04'],
          [100, '2019-11-04'],
        ],
      },
    ],
  },
  {
    title: { ar: 'تقوية الطرق داخل المدينة', fr: 'La réfection des voies urbaines' },
    need: {
      ar: 'شوارع رئيسية محفرة، ومداخل لا تليق بتاريخ المدينة.',
      fr: 'De grandes rues défoncées, et des entrées indignes de l’histoire de la ville.',
    },
    text: {
      ar: 'نقوي الشوارع الرئيسية ومداخل المدينة، ونهيئ أرصفتها ومواقفها، ونرسم ممرات للراجلين قرب المدارس.',
      fr: 'Nous refaisons les grandes rues et les entrées de ville, leurs trottoirs et leurs stationnements, et traçons des passages piétons près des écoles.',
    },
    theme: 'roads',
    authority: 'commune',
    partners: 'الجهة',
    startsOn: '2017-03-01',
    dueOn: '2020-06-30',
    cost: 10_000,
    lines: [
      line('commune', '2017-03-06', [2_500]),
      line('region', '2017-05-15', [3_500]),
      line('allies', '2017-09-04', [2_500]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2017-10-16',
        text: { ar: 'انطلقت أشغال المدخل الجنوبي.', fr: 'L’entrée sud est en chantier.' },
      },
      {
        step: 'delivered',
        on: '2020-03-09',
        text: { ar: 'تم تسلم آخر شارع مبرمج.', fr: 'La dernière rue prévue est réceptionnée.' },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'قنطرة للراجلين على الوادي', fr: 'Une passerelle piétonne sur le fleuve' },
    need: {
      ar: 'العبور إلى الضفة الأخرى مشيا خطر على الأطفال.',
      fr: 'Passer sur l’autre rive à pied est dangereux pour les enfants.',
    },
    text: {
      ar: 'نبني قنطرة للراجلين والدراجات بين ضفتي أم الربيع، بعيدا عن طريق السيارات.',
      fr: 'Nous construisons, à l’écart de la route, une passerelle pour piétons et cyclistes entre les deux rives de l’Oum Er-Rbia.',
    },
    theme: 'roads',
    quarter: 'ضفة الوادي',
    authority: 'agency',
    partners: 'وكالة عمومية (مثال)',
    startsOn: '2018-01-08',
    dueOn: '2020-12-31',
    cost: 7_500,
    lines: [line('region', '2018-02-05', [1_500, 600, 200])],
    entries: [
      {
        step: 'begun',
        on: '2018-06-11',
        text: { ar: 'أُنجزت الدراسة التقنية.', fr: 'L’étude technique est faite.' },
        paper: PAPERS.report,
      },
      {
        step: 'blocked',
        on: '2019-05-20',
        text: {
          ar: 'لم تنطلق الأشغال، وتوقف المشروع عند الدراسة.',
          fr: 'Les travaux n’ont pas commencé : le projet s’est arrêté à l’étude.',
        },
        reason: {
          ar: 'لم يُسلم الترخيص باحتلال الملك العمومي المائي',
          fr: 'l’autorisation d’occuper le domaine public hydraulique n’a pas été délivrée',
        },
      },
    ],
  },
  {
    title: { ar: 'فضاء متعدد الوظائف للنساء', fr: 'Un espace multifonctionnel pour les femmes' },
    need: {
      ar: 'لا مكان للتكوين ولا للاستماع إلى ضحايا العنف.',
      fr: 'Aucun lieu pour se former, ni pour écouter les victimes de violences.',
    },
    text: {
      ar: 'نفتح فضاء للتكوين والمواكبة، به خلية للاستماع وحضانة للأطفال أثناء الحصص.',
      fr: 'Nous ouvrons un espace de formation et d’accompagnement, avec une cellule d’écoute et une garderie pendant les séances.',
    },
    theme: 'women',
    authority: 'commune',
    partners: 'جمعيات محلية (مثال)',
    startsOn: '2017-09-04',
    dueOn: '2019-09-30',
    cost: 2_900,
    lines: [line('state', '2017-09-11', [1_500]), line('commune', '2017-11-06', [600])],
    entries: [
      {
        step: 'begun',
        on: '2018-04-02',
        text: { ar: 'بدأت تهيئة المقر.', fr: 'Le local est en travaux.' },
      },
      {
        step: 'delivered',
        on: '2019-09-16',
        text: {
          ar: 'استقبل الفضاء أول فوج من المستفيدات.',
          fr: 'L’espace accueille sa première promotion.',
        },
        paper: PAPERS.report,
      },
    ],
  },
  {
    title: { ar: 'التعليم الأولي لكل طفل', fr: 'Une place en préscolaire pour chaque enfant' },
    need: {
      ar: 'نصف الأطفال يدخلون المدرسة دون تعليم أولي.',
      fr: 'Un enfant sur deux entre à l’école sans préscolaire.',
    },
    text: {
      ar: 'نهيئ عشرة أقسام للتعليم الأولي في المدارس القائمة، ونكون مربيات من بنات المدينة.',
      fr: 'Nous aménageons dix classes de préscolaire dans les écoles existantes et formons des éducatrices de la ville.',
    },
    theme: 'education',
    authority: 'state',
    partners: 'قطاع التربية الوطنية (مثال)',
    startsOn: '2018-09-03',
    dueOn: '2020-09-30',
    cost: 2_600,
    lines: [line('state', '2018-09-10', [1_200]), line('commune', '2018-11-05', [800])],
    entries: [
      {
        step: 'begun',
        on: '2019-01-07',
        text: { ar: 'انطلقت تهيئة أربعة أقسام.', fr: 'Quatre classes sont en travaux.' },
      },
      {
        step: 'delivered',
        on: '2020-09-21',
        text: { ar: 'فُتحت الأقسام العشرة مع الدخول المدرسي.', fr: 'Les dix classes ouvrent à la rentrée.' },
        paper: PAPERS.session,
      },
    ],
  },
  {
    title: { ar: 'دار للثقافة وخزانة بلدية', fr: 'Une maison de la culture et sa bibliothèque' },
    need: {
      ar: 'لا خزانة في المدينة، ولا قاعة للعروض.',
      fr: 'La ville n’a ni bibliothèque ni salle de spectacle.',
    },
    text: {
      ar: 'نحول بناية قديمة إلى دار للثقافة: خزانة للصغار والكبار، وقاعة للعروض، ومرسم.',
      fr: 'Nous transformons un bâtiment ancien en maison de la culture : une bibliothèque pour tous les âges, une salle de spectacle et un atelier de peinture.',
    },
    theme: 'culture',
    quarter: 'المدينة العتيقة',
    authority: 'commune',
    partners: 'قطاع الثقافة، والجهة (مثال)',
    startsOn: '2017-06-05',
    dueOn: '2020-06-30',
    cost: 5_400,
    lines: [
      line('commune', '2017-06-12', [1_400]),
      line('state', '2017-09-18', [2_000]),
      line('region', '2018-01-15', [800]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2018-02-12',
        text: { ar: 'انطلق ترميم البناية.', fr: 'Le bâtiment est en restauration.' },
      },
      {
        step: 'delivered',
        on: '2020-02-17',
        text: { ar: 'افتُتحت الخزانة وقاعة العروض.', fr: 'La bibliothèque et la salle ouvrent au public.' },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'محطة طرقية جديدة', fr: 'Une nouvelle gare routière' },
    need: {
      ar: 'الحافلات وسيارات الأجرة تقف في وسط المدينة وتخنق السير.',
      fr: 'Les cars et les taxis stationnent au centre et bloquent la circulation.',
    },
    text: {
      ar: 'نبني محطة طرقية عند مدخل المدينة، وننقل إليها الحافلات وسيارات الأجرة الكبيرة.',
      fr: 'Nous construisons une gare routière à l’entrée de la ville et y installons les cars et les grands taxis.',
    },
    theme: 'roads',
    authority: 'commune',
    startsOn: '2017-01-02',
    dueOn: '2019-12-31',
    cost: 6_000,
    lines: [line('region', '2017-02-06', [800, 0, 0])],
    entries: [
      {
        step: 'abandoned',
        on: '2019-02-06',
        text: {
          ar: 'صرف المجلس النظر عن المشروع، وعوضه بموقفين للحافلات على جانبي المدينة.',
          fr: 'Le conseil renonce au projet et le remplace par deux arrêts de part et d’autre de la ville.',
        },
        reason: {
          ar: 'العقار المختار موضوع نزاع أمام القضاء، ولا بديل له بهذه الكلفة',
          fr: 'le terrain choisi fait l’objet d’un litige en justice, et aucun autre n’est disponible à ce prix',
        },
        paper: PAPERS.session,
      },
    ],
  },
  {
    title: { ar: 'حدائق الأحياء', fr: 'Des jardins de quartier' },
    need: {
      ar: 'متر مربع واحد من المساحات الخضراء لكل ساكن، أو أقل.',
      fr: 'Un mètre carré d’espaces verts par habitant, ou moins.',
    },
    text: {
      ar: 'نغرس ست حدائق صغيرة في الأحياء، ونسقيها بمياه معالجة، ونشرك السكان في العناية بها.',
      fr: 'Nous plantons six jardins de quartier, arrosés avec des eaux traitées et entretenus avec les habitants.',
    },
    theme: 'environment',
    authority: 'commune',
    startsOn: '2016-11-07',
    dueOn: '2019-03-31',
    cost: 3_300,
    lines: [line('commune', '2016-11-14', [1_700]), line('allies', '2017-02-06', [800])],
    entries: [
      {
        step: 'begun',
        on: '2017-03-20',
        text: { ar: 'غُرست أول حديقتين.', fr: 'Les deux premiers jardins sont plantés.' },
      },
      {
        step: 'delivered',
        on: '2019-03-21',
        text: { ar: 'فُتحت الحديقة السادسة.', fr: 'Le sixième jardin est ouvert.' },
        paper: PAPERS.report,
      },
    ],
  },
  {
    title: { ar: 'تأهيل المجزرة البلدية', fr: 'La mise à niveau de l’abattoir municipal' },
    need: {
      ar: 'مجزرة قديمة لا تحترم الشروط الصحية.',
      fr: 'Un abattoir ancien, qui ne respecte pas les règles d’hygiène.',
    },
    text: {
      ar: 'نجدد المجزرة وتجهيزاتها، ونعالج مخلفاتها قبل صرفها، ونقتني شاحنة مبردة لنقل اللحوم.',
      fr: 'Nous rénovons l’abattoir et son matériel, traitons ses rejets et achetons un camion frigorifique.',
    },
    theme: 'health',
    authority: 'commune',
    startsOn: '2018-01-15',
    dueOn: '2020-03-31',
    cost: 3_600,
    lines: [line('commune', '2018-01-22', [1_200]), line('province', '2018-04-09', [1_200])],
    entries: [
      {
        step: 'begun',
        on: '2018-10-01',
        text: {
          ar: 'انطلقت الأشغال مع بقاء المجزرة في الخدمة.',
          fr: 'Les travaux ont commencé, sans fermeture de l’abattoir.',
        },
      },
      {
        step: 'delivered',
        on: '2020-03-02',
        text: { ar: 'تم تسلم المجزرة والشاحنة المبردة.', fr: 'L’abattoir et le camion sont réceptionnés.' },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'رقمنة خدمات الحالة المدنية', fr: 'L’état civil numérisé' },
    need: {
      ar: 'ساعات من الانتظار لاستخراج وثيقة واحدة.',
      fr: 'Des heures d’attente pour un seul document.',
    },
    text: {
      ar: 'نرقمن سجلات الحالة المدنية، ونفتح شباكا وحيدا للوثائق، ونعلن أجل تسليم كل وثيقة.',
      fr: 'Nous numérisons les registres de l’état civil, ouvrons un guichet unique et affichons le délai de remise de chaque document.',
    },
    theme: 'governance',
    authority: 'commune',
    startsOn: '2017-01-16',
    dueOn: '2018-12-31',
    cost: 1_400,
    lines: [line('commune', '2017-01-23', [700]), line('state', '2017-04-03', [400])],
    entries: [
      {
        step: 'begun',
        on: '2017-05-15',
        text: { ar: 'بدأت رقمنة السجلات.', fr: 'La numérisation des registres commence.' },
      },
      {
        step: 'delivered',
        on: '2018-10-08',
        text: { ar: 'فُتح الشباك الوحيد للعموم.', fr: 'Le guichet unique est ouvert.' },
        paper: PAPERS.session,
      },
    ],
  },
  {
    title: { ar: 'معالجة الدور الآيلة للسقوط', fr: 'Les maisons menaçant ruine' },
    need: {
      ar: 'أسر تسكن دورا مهددة بالانهيار في المدينة العتيقة.',
      fr: 'Dans la médina, des familles habitent des maisons qui menacent de s’effondrer.',
    },
    text: {
      ar: 'ندعم الدور التي يمكن إنقاذها، ونعيد إسكان الأسر التي يتعذر بقاؤها في دورها، قرب أحيائها.',
      fr: 'Nous consolidons les maisons qui peuvent l’être et relogeons, près de leur quartier, les familles qui ne peuvent rester chez elles.',
    },
    theme: 'housing',
    quarter: 'المدينة العتيقة',
    authority: 'state',
    partners: 'قطاع السكنى (مثال)',
    startsOn: '2016-05-02',
    dueOn: '2021-06-30',
    cost: 6_300,
    lines: [
      line('state', '2016-05-09', [2_500, 2_500, 1_600]),
      line('commune', '2016-09-12', [1_000, 1_000, 700]),
      line('allies', '2017-01-09', [800]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2016-12-05',
        text: {
          ar: 'أُحصيت الدور المعنية ورُتبت حسب درجة الخطر.',
          fr: 'Les maisons sont recensées et classées selon le degré de danger.',
        },
      },
      {
        step: 'partlyDelivered',
        on: '2021-05-24',
        text: {
          ar: 'دُعم ثلثا الدور، وأُعيد إسكان الأسر الأكثر عرضة للخطر. ويبقى الثلث الأخير.',
          fr: 'Les deux tiers des maisons sont consolidées et les familles les plus exposées relogées. Reste un tiers.',
        },
        paper: PAPERS.report,
      },
    ],
  },
]
