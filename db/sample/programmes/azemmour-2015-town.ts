import { line, PAPERS, type SamplePoint } from './programme.ts'

/** Points 1 to 11 of the sample of Azemmour 2015–2021. Made up, each of them: the source tells totals alone. */
export const townPoints: SamplePoint[] = [
  {
    title: {
      ar: 'إيصال الماء الصالح للشرب إلى الأحياء الناقصة التجهيز',
      fr: 'L’eau potable dans les quartiers sous-équipés',
    },
    need: {
      ar: 'أسر في أطراف المدينة ما زالت تجلب الماء من السقايات العمومية.',
      fr: 'En périphérie de la ville, des familles vont encore chercher l’eau aux fontaines publiques.',
    },
    text: {
      ar: 'نمد شبكة الماء الصالح للشرب إلى الأحياء التي لم تصلها، ونجدد القنوات المتآكلة في المدينة العتيقة، ونيسر للأسر أداء واجب الربط على أقساط.',
      fr: 'Nous étendons le réseau d’eau potable aux quartiers qui n’en disposent pas, remplaçons les conduites vétustes de la médina et permettons aux familles de payer leur branchement en plusieurs fois.',
    },
    theme: 'water',
    authority: 'agency',
    partners: 'مؤسسة عمومية لتوزيع الماء (مثال)',
    startsOn: '2016-01-15',
    dueOn: '2018-12-31',
    cost: 14_500,
    lines: [
      line('commune', '2016-01-20', [3_000]),
      line('state', '2016-02-15', [4_000]),
      line('partner', '2016-03-01', [4_500], { partner: 'مؤسسة عمومية لتوزيع الماء (مثال)' }),
    ],
    entries: [
      {
        step: 'begun',
        on: '2016-05-16',
        text: {
          ar: 'انطلقت أشغال مد القنوات في الشطر الأول.',
          fr: 'Les travaux de pose ont commencé sur la première tranche.',
        },
      },
      {
        step: 'partlyDelivered',
        on: '2017-06-30',
        text: {
          ar: 'انتهى الشطر الأول، وبدأ ربط المنازل بالشبكة.',
          fr: 'La première tranche est achevée ; le raccordement des logements commence.',
        },
        paper: PAPERS.report,
      },
      {
        step: 'delivered',
        on: '2018-11-20',
        text: {
          ar: 'تم تسلم الشطر الثاني، وصارت الشبكة تغطي الأحياء المعنية كلها.',
          fr: 'La seconde tranche est réceptionnée : tous les quartiers prévus sont desservis.',
        },
        paper: PAPERS.handover,
      },
    ],
    milestones: [
      {
        title: { ar: 'نهاية الشطر الأول', fr: 'Fin de la première tranche' },
        dueOn: '2017-06-30',
        reachedOn: '2017-06-30',
      },
      {
        title: { ar: 'نهاية الشطر الثاني', fr: 'Fin de la seconde tranche' },
        dueOn: '2018-06-30',
        moved: { on: '2018-11-30', reason: 'تأخر توريد القنوات · livraison tardive des conduites' },
        reachedOn: '2018-11-20',
      },
    ],
    indicators: [
      {
        name: { ar: 'المنازل المربوطة بالشبكة', fr: 'Logements raccordés au réseau' },
        unit: { ar: '%', fr: '%' },
        baseline: 81,
        target: 98,
        readings: [
          [86, '2017-01-10'],
          [92, '2018-01-10'],
          [98, '2019-01-10'],
        ],
      },
    ],
  },
  {
    title: {
      ar: 'التطهير السائل وتصريف مياه الأمطار',
      fr: 'Assainissement et évacuation des eaux de pluie',
    },
    need: {
      ar: 'تغمر مياه الأمطار الأزقة المنخفضة في كل شتاء.',
      fr: 'Chaque hiver, l’eau de pluie envahit les ruelles basses.',
    },
    text: {
      ar: 'ننجز شبكة لتصريف مياه الأمطار في النقط المنخفضة، ونربط الأحياء التي ما زالت تعتمد على حفر الصرف بشبكة التطهير.\nتُنجز الأشغال في كل زقاق دفعة واحدة، حتى لا يُحفر مرتين.',
      fr: 'Nous réalisons un réseau d’évacuation des eaux de pluie dans les points bas et raccordons à l’égout les quartiers qui dépendent encore de fosses.\nChaque ruelle n’est ouverte qu’une fois.',
    },
    theme: 'water',
    authority: 'commune',
    partners: 'الجهة، والدولة',
    startsOn: '2016-06-01',
    dueOn: '2018-12-31',
    cost: 18_000,
    revised: {
      on: '2018-09-25',
      note: 'أُجلت النهاية إلى ما بعد تغيير المسار · fin reportée après le changement de tracé',
      dueOn: '2020-06-30',
    },
    lines: [
      line('commune', '2016-06-20', [2_000]),
      line('region', '2016-09-01', [5_000]),
      line('state', '2016-10-10', [6_000]),
      line('allies', '2017-02-01', [1_500]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2016-10-17',
        text: {
          ar: 'انطلقت الأشغال من أسفل المدينة العتيقة.',
          fr: 'Les travaux ont commencé au bas de la médina.',
        },
      },
      {
        step: 'delayed',
        on: '2018-09-24',
        text: {
          ar: 'توقفت الأشغال في شطرها الأخير، وحُدد لها أجل جديد: يونيو 2020.',
          fr: 'La dernière tranche est suspendue ; nouvelle échéance : juin 2020.',
        },
        reason: {
          ar: 'ظهرت بقايا بناء قديم على مسار القناة، فلزم تغييره',
          fr: 'des vestiges d’une construction ancienne, apparus sur le tracé, ont obligé à le modifier',
        },
      },
      {
        step: 'delivered',
        on: '2020-06-12',
        text: {
          ar: 'تم تسلم الشبكة كاملة بعد تغيير المسار.',
          fr: 'Le réseau est réceptionné en entier, après la modification du tracé.',
        },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'ترميم أسوار المدينة العتيقة', fr: 'Restauration des remparts de la médina' },
    need: {
      ar: 'أجزاء من السور تتشقق، وبعضها يهدد المارة.',
      fr: 'Des pans de muraille se fissurent ; certains menacent les passants.',
    },
    text: {
      ar: 'نرمم الأجزاء المهددة من السور والأبواب بمواد أصلية، وننير واجهته المطلة على الوادي.',
      fr: 'Nous restaurons, avec les matériaux d’origine, les pans et les portes menacés, et éclairons la façade qui donne sur le fleuve.',
    },
    theme: 'culture',
    quarter: 'المدينة العتيقة',
    authority: 'state',
    partners: 'قطاع الثقافة (مثال)',
    startsOn: '2017-01-01',
    dueOn: '2020-12-31',
    cost: 15_000,
    lines: [
      line('commune', '2017-01-10', [1_500]),
      line('state', '2017-03-15', [5_000, 4_500, 3_000]),
      line('allies', '2017-05-02', [2_000, 2_000, 1_400]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2017-09-11',
        text: {
          ar: 'انطلق ترميم الواجهة المطلة على الوادي.',
          fr: 'La façade sur le fleuve est en chantier.',
        },
      },
      {
        step: 'partlyDelivered',
        on: '2020-10-05',
        text: {
          ar: 'رُممت الواجهة المطلة على الوادي وبابان. وتبقى الجهة الشمالية.',
          fr: 'La façade sur le fleuve et deux portes sont restaurées. Reste le côté nord.',
        },
        paper: PAPERS.handover,
      },
    ],
    milestones: [
      {
        title: { ar: 'واجهة الوادي', fr: 'Façade sur le fleuve' },
        dueOn: '2019-06-30',
        moved: { on: '2020-09-30', reason: 'ندرة الحرفيين المختصين · artisans spécialisés trop rares' },
        reachedOn: '2020-10-05',
      },
      { title: { ar: 'الجهة الشمالية', fr: 'Côté nord' }, dueOn: '2020-12-31' },
    ],
  },
  {
    title: { ar: 'تعميم الإنارة العمومية', fr: 'L’éclairage public partout' },
    need: {
      ar: 'شوارع وأزقة مظلمة، ولا سيما قرب المدارس.',
      fr: 'Des rues et des ruelles restent dans le noir, surtout près des écoles.',
    },
    text: {
      ar: 'نعمم الإنارة على الشوارع والأزقة، ونعوض المصابيح القديمة بأخرى مقتصدة للطاقة، ونبدأ بمحيط المدارس وطريق المحطة.',
      fr: 'Nous éclairons toutes les rues et remplaçons les anciennes lampes par des lampes économes en énergie, en commençant par les abords des écoles et la route de la gare.',
    },
    theme: 'roads',
    authority: 'commune',
    startsOn: '2016-03-01',
    dueOn: '2020-03-31',
    cost: 9_200,
    lines: [
      line('commune', '2016-03-05', [3_200]),
      line('province', '2016-06-10', [2_000]),
      line('allies', '2016-09-20', [2_000]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2016-07-04',
        text: {
          ar: 'بدأ تغيير المصابيح في محيط المدارس.',
          fr: 'Le remplacement des lampes a commencé près des écoles.',
        },
      },
      {
        step: 'partlyDelivered',
        on: '2018-03-12',
        text: {
          ar: 'بلغت نسبة المصابيح المقتصدة 90 في المائة.',
          fr: 'Les lampes économes atteignent 90 % du parc.',
        },
        paper: PAPERS.report,
      },
      {
        step: 'partlyDelivered',
        on: '2018-03-12',
        text: {
          ar: 'تصحيح: النسبة 81 في المائة، لا 90. فقد حُسبت مصابيح لم تُركب بعد.',
          fr: 'Correction : 81 %, et non 90 %. Des lampes qui n’étaient pas encore posées avaient été comptées.',
        },
        paper: PAPERS.report,
        corrects: 1,
      },
      {
        step: 'delivered',
        on: '2020-02-28',
        text: {
          ar: 'أُنير آخر شارع، وصارت 96 في المائة من المصابيح مقتصدة.',
          fr: 'La dernière rue est éclairée ; 96 % des lampes sont économes.',
        },
        paper: PAPERS.handover,
      },
    ],
    indicators: [
      {
        name: { ar: 'المصابيح المقتصدة', fr: 'Lampes économes' },
        unit: { ar: '%', fr: '%' },
        baseline: 12,
        target: 95,
        readings: [
          [52, '2017-03-01'],
          [81, '2018-03-12'],
          [96, '2020-02-28'],
        ],
      },
    ],
  },
  {
    title: { ar: 'تبليط أزقة المدينة العتيقة', fr: 'Le pavage des ruelles de la médina' },
    need: {
      ar: 'أزقة محفرة يصعب على المسنين وذوي الإعاقة عبورها.',
      fr: 'Des ruelles défoncées, difficilement praticables pour les personnes âgées ou handicapées.',
    },
    text: {
      ar: 'نبلط أزقة المدينة العتيقة بحجر محلي، ونجعل ممراتها سالكة للكراسي المتحركة حيثما أمكن.',
      fr: 'Nous pavons les ruelles de la médina en pierre locale et les rendons praticables en fauteuil roulant partout où c’est possible.',
    },
    theme: 'roads',
    quarter: 'المدينة العتيقة',
    authority: 'commune',
    startsOn: '2018-01-15',
    dueOn: '2020-12-31',
    cost: 8_400,
    lines: [
      line('commune', '2018-01-20', [2_400]),
      line('region', '2018-03-01', [3_000]),
      line('allies', '2018-04-16', [1_000]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2018-09-03',
        text: {
          ar: 'انطلق التبليط من الأزقة التي انتهت فيها أشغال التطهير.',
          fr: 'Le pavage a commencé par les ruelles où l’assainissement est terminé.',
        },
      },
      {
        step: 'delivered',
        on: '2020-12-14',
        text: { ar: 'تم تسلم آخر الأزقة المبرمجة.', fr: 'Les dernières ruelles prévues sont réceptionnées.' },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'تأهيل السوق البلدي', fr: 'La rénovation du marché municipal' },
    need: {
      ar: 'سوق غير مغطى بما يكفي وبلا غرف تبريد، وباعة على الأرصفة.',
      fr: 'Un marché mal couvert, sans chambre froide, et des marchands sur les trottoirs.',
    },
    text: {
      ar: 'نعيد بناء أجنحة السمك والخضر، ونجهز السوق بالماء وغرف التبريد، ونخصص للباعة الجائلين أماكن بكراء رمزي.',
      fr: 'Nous reconstruisons les halles au poisson et aux légumes, équipons le marché en eau et en chambres froides, et réservons aux marchands ambulants des places à loyer modique.',
    },
    theme: 'economy',
    authority: 'commune',
    partners: 'الإقليم، والجهة',
    startsOn: '2016-09-01',
    dueOn: '2019-06-30',
    cost: 11_500,
    lines: [
      line('commune', '2016-09-10', [3_000]),
      line('province', '2016-11-02', [2_500]),
      line('region', '2017-01-16', [2_500]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2017-02-06',
        text: {
          ar: 'نُقل الباعة إلى مكان مؤقت، وبدأت الأشغال.',
          fr: 'Les marchands sont installés dans un lieu provisoire ; les travaux commencent.',
        },
      },
      {
        step: 'delivered',
        on: '2019-05-27',
        text: {
          ar: 'فتح السوق أبوابه، وعاد إليه الباعة كلهم.',
          fr: 'Le marché rouvre ; tous les marchands y sont revenus.',
        },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'توسيع المركز الصحي', fr: 'L’agrandissement du centre de santé' },
    need: {
      ar: 'طوابير طويلة، ونساء يقصدن الجديدة للولادة.',
      fr: 'De longues files d’attente, et des femmes qui vont accoucher à El Jadida.',
    },
    text: {
      ar: 'نوسع المركز الصحي، ونحدث فيه قاعة للولادة وأخرى للفحص بالصدى، ونوفر سيارة إسعاف ثانية.',
      fr: 'Nous agrandissons le centre de santé, y ouvrons une salle d’accouchement et une salle d’échographie, et le dotons d’une seconde ambulance.',
    },
    theme: 'health',
    authority: 'state',
    partners: 'قطاع الصحة (مثال)',
    startsOn: '2016-04-01',
    dueOn: '2018-06-30',
    cost: 7_600,
    lines: [
      line('state', '2016-04-11', [4_000]),
      line('province', '2016-06-01', [1_600]),
      line('allies', '2016-10-03', [500]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2016-11-14',
        text: { ar: 'وُضع أساس البناية الجديدة.', fr: 'Les fondations du nouveau bâtiment sont posées.' },
      },
      {
        step: 'delivered',
        on: '2018-05-08',
        text: {
          ar: 'شرع المركز في استقبال المرضى في بنايته الجديدة.',
          fr: 'Le centre reçoit ses patients dans le nouveau bâtiment.',
        },
        paper: PAPERS.report,
      },
    ],
  },
  {
    title: { ar: 'النقل المدرسي', fr: 'Le transport scolaire' },
    need: {
      ar: 'تلاميذ الدواوير المجاورة ينقطعون عن الدراسة لبعد الإعدادية.',
      fr: 'Des élèves des douars voisins quittent l’école : le collège est trop loin.',
    },
    text: {
      ar: 'نقتني خمس حافلات للنقل المدرسي، ونبرم اتفاقية مع جمعية للتسيير، ونعفي الأسر المعوزة من واجب النقل.',
      fr: 'Nous achetons cinq bus scolaires, en confions la gestion à une association par convention et dispensons les familles démunies de payer le transport.',
    },
    theme: 'education',
    authority: 'commune',
    partners: 'جمعية للنقل المدرسي (مثال)',
    startsOn: '2016-01-04',
    dueOn: '2017-09-15',
    cost: 2_400,
    lines: [
      line('commune', '2016-01-11', [600]),
      line('province', '2016-03-07', [1_200]),
      line('donation', '2016-05-02', [300], { partner: 'محسنون (مثال)' }),
    ],
    entries: [
      {
        step: 'begun',
        on: '2016-09-19',
        text: { ar: 'حافلتان في الخدمة مع الدخول المدرسي.', fr: 'Deux bus roulent dès la rentrée.' },
      },
      {
        step: 'delivered',
        on: '2017-09-11',
        text: { ar: 'صارت الحافلات الخمس كلها في الخدمة.', fr: 'Les cinq bus sont en service.' },
        paper: PAPERS.agreement,
      },
    ],
    indicators: [
      {
        name: { ar: 'التلاميذ المستفيدون', fr: 'Élèves transportés' },
        unit: { ar: 'تلميذ', fr: 'élèves' },
        baseline: 40,
        target: 450,
        readings: [
          [160, '2016-10-03'],
          [410, '2017-10-02'],
          [465, '2019-10-07'],
        ],
      },
    ],
  },
  {
    title: { ar: 'ممشى على ضفة أم الربيع', fr: 'Une promenade au bord de l’Oum Er-Rbia' },
    need: {
      ar: 'ضفة مهملة، ولا متنفس للأسر في وسط المدينة.',
      fr: 'Une rive à l’abandon, et aucun lieu de promenade au centre pour les familles.',
    },
    text: {
      ar: 'نهيئ ممشى على ضفة الوادي بمقاعد وأشجار وإنارة، ونبعد عنه مصبات المياه العادمة.',
      fr: 'Nous aménageons une promenade au bord du fleuve, avec bancs, arbres et éclairage, et en éloignons les rejets d’eaux usées.',
    },
    theme: 'environment',
    quarter: 'ضفة الوادي',
    authority: 'commune',
    partners: 'الجهة، ووكالة عمومية (مثال)',
    startsOn: '2018-03-01',
    dueOn: '2021-03-31',
    cost: 11_500,
    lines: [
      line('commune', '2018-03-12', [1_500]),
      line('region', '2018-05-07', [4_000, 3_000, 1_900]),
      line('state', '2018-09-03', [1_000]),
    ],
    entries: [
      {
        step: 'begun',
        on: '2018-11-05',
        text: { ar: 'انطلقت تهيئة الشطر الأول.', fr: 'La première tranche est en chantier.' },
      },
      {
        step: 'partlyDelivered',
        on: '2020-08-10',
        text: {
          ar: 'فُتح نصف الممشى في وجه العموم. وينتظر النصف الثاني تمويله.',
          fr: 'La moitié de la promenade est ouverte. L’autre attend son financement.',
        },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'أربعة ملاعب للقرب', fr: 'Quatre terrains de proximité' },
    need: {
      ar: 'شباب الأحياء يلعبون في أرض خلاء وعلى الطريق.',
      fr: 'Les jeunes jouent sur des terrains vagues et sur la chaussée.',
    },
    text: {
      ar: 'نحدث أربعة ملاعب للقرب معشوشبة ومنارة، ونخصص للفتيات حصصا أسبوعية.',
      fr: 'Nous créons quatre terrains de proximité, gazonnés et éclairés, avec des heures réservées aux filles chaque semaine.',
    },
    theme: 'youth',
    authority: 'commune',
    partners: 'قطاع الشباب والرياضة (مثال)',
    startsOn: '2017-01-09',
    dueOn: '2019-12-31',
    cost: 4_800,
    lines: [line('commune', '2017-01-16', [1_200]), line('state', '2017-04-10', [2_000])],
    entries: [
      {
        step: 'begun',
        on: '2017-10-02',
        text: { ar: 'انطلقت أشغال الملعبين الأولين.', fr: 'Les deux premiers terrains sont en chantier.' },
      },
      {
        step: 'delivered',
        on: '2019-07-15',
        text: { ar: 'افتُتح الملعب الرابع.', fr: 'Le quatrième terrain est ouvert.' },
        paper: PAPERS.handover,
      },
    ],
  },
  {
    title: { ar: 'دار للطرز الأزموري', fr: 'Une maison de la broderie d’Azemmour' },
    need: {
      ar: 'حرفة تتوارثها النساء ويضيع سوقها.',
      fr: 'Un métier que les femmes se transmettent, et qui perd son marché.',
    },
    text: {
      ar: 'نفتح دارا للطرز الأزموري، فيها مشغل للتكوين ومعرض للبيع ومتحف صغير للنماذج القديمة، ونؤطر الصانعات في تعاونيات.',
      fr: 'Nous ouvrons une maison de la broderie, avec un atelier de formation, une boutique et un petit musée des modèles anciens, et aidons les brodeuses à se constituer en coopératives.',
    },
    theme: 'women',
    quarter: 'المدينة العتيقة',
    authority: 'commune',
    partners: 'قطاع الصناعة التقليدية، وتعاونيات (مثال)',
    startsOn: '2016-10-03',
    dueOn: '2018-12-31',
    cost: 3_200,
    lines: [
      line('state', '2016-10-10', [1_200]),
      line('allies', '2016-12-05', [600]),
      line('partner', '2017-02-13', [500], { partner: 'غرفة الصناعة التقليدية (مثال)' }),
    ],
    entries: [
      {
        step: 'begun',
        on: '2017-05-08',
        text: {
          ar: 'بدأ ترميم الدار، وانطلق التكوين في مقر مؤقت.',
          fr: 'La maison est en restauration ; la formation commence dans un local provisoire.',
        },
      },
      {
        step: 'delivered',
        on: '2018-12-03',
        text: {
          ar: 'فتحت الدار أبوابها، وتكونت فيها أول تعاونية.',
          fr: 'La maison ouvre ses portes, et une première coopérative s’y constitue.',
        },
        paper: PAPERS.report,
      },
    ],
  },
]
