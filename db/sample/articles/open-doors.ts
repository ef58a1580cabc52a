import { bold, doc, h2, italic, ol, ownDrawing, p, type SampleArticle, ul } from './article.ts'

export const openDoors: SampleArticle = {
  key: 'open-doors',
  topic: 'citizens',
  kind: 'communique',
  eventOn: null,
  publishedOn: '2026-11-21',
  picture: {
    file: 'db/sample/pictures/open-book.svg',
    alt: {
      ar: 'رسم: كتاب مفتوح في صفحته باب مفتوح',
      fr: 'Dessin : un livre ouvert, une porte ouverte dans sa page',
      en: 'Drawing: an open book, a door standing open in its page',
    },
    credit: ownDrawing,
  },
  author: 'editor1',
  texts: {
    ar: {
      title: 'باب للكفاءات وباب للملفات: التنظيم الإقليمي ينفتح على محيطه',
      summary:
        'في خطة التنظيم الإقليمي التزامان يخصان من هم خارجه: استقطاب الأطر والكفاءات، وتبني الملفات التي تمس الحياة اليومية للمواطنين.',
      slug: 'انفتاح-على-الكفاءات-والملفات',
      body: doc(
        p(
          'لا تخاطب خطة التنظيم الإقليمي بالجديدة منخرطيه وحدهم. فيها التزامان موجهان إلى من هم خارج صفوفه: أن ينفتح على الأطر والكفاءات ويستقطبها، وأن ينفتح على المواطنات والمواطنين بتبني الملفات التي تمس حياتهم اليومية. وكلاهما مدون في الخطة التي تلت مؤتمر 22 أبريل 2018.',
        ),
        h2('الباب الأول: الكفاءات'),
        p(
          'العنصر البشري محور قائم بذاته من محاور الخطة الأربعة، إلى جانب الهيكلة والتنظيم واللوجستيك. ولا يقتصر على المنخرطين الحاليين، بل يشمل من لم يطرق الباب بعد. وأمام هذه الطاقات فضاءات تنص عليها الخطة:',
        ),
        ul(
          [bold('الفروع المحلية'), '، لمن يريد أن يعمل في جماعته؛'],
          [bold('القطاعات السوسيومهنية'), '، لمن خبر مهنة وعرف مشاكلها؛'],
          [bold('المنظمات الموازية'), '، ومنها ما يخص الشباب وما يخص النساء.'],
        ),
        h2('الباب الثاني: ملفات المواطنين'),
        p(
          'الملف الذي يمس الحياة اليومية يبدأ من جماعة وحي واسم شارع. ولكي يصير قابلا للتتبع، تكفي فيه أربعة عناصر:',
        ),
        ol(
          'المكان: الجماعة، والحي أو الدوار؛',
          'المشكل، في جملتين واضحتين؛',
          'من يعنيهم المشكل، وعدد الأسر إن كان معروفا؛',
          'ما سبق القيام به: مراسلة، أو شكاية، أو جواب.',
        ),
        p(
          'وليس كل ملف في متناول تنظيم حزبي. فمنها ما هو من اختصاص مجلس الجماعة، ومنها ما يعود إلى إدارة أخرى. وتجتمع المجالس في دورات عادية في فبراير وماي وأكتوبر. كما يتيح القانون التنظيمي رقم 113.14 للساكنة تقديم عريضة لإدراج نقطة تدخل في صلاحيات المجلس ضمن جدول أعماله، وفق شروطه.',
        ),
        h2('ما لا نطلبه'),
        p(
          'من يعرض ملفا لا يُسأل لمن صوت، ولا يُسجل رأيه السياسي. الرأي السياسي معطى حساس في القانون رقم 09.08، والملفات تُبنى على الأماكن والحاجات، لا على نوايا التصويت. ولا يُطلب من صاحب الملف انخراط.',
        ),
        p([
          'للتواصل: صفحة «اتصل بنا» في هذا الموقع. ',
          italic(
            'هذا النص من المحتوى التجريبي. مصادره: النص العمومي الذي عرض خطة التنظيم الإقليمي بعد المؤتمر، والقانون رقم 09.08، والقانون التنظيمي رقم 113.14.',
          ),
        ]),
      ),
    },
    fr: {
      title: 'Une porte pour les compétences, une pour les dossiers des citoyens',
      summary:
        'Deux engagements du plan concernent ceux du dehors : accueillir cadres et compétences, prendre en charge les dossiers de la vie quotidienne.',
      slug: 'ouverture-competences-et-dossiers',
      body: doc(
        p(
          'Le plan de l’organisation provinciale d’El Jadida ne s’adresse pas qu’à ses adhérents. Deux de ses engagements regardent ceux du dehors : s’ouvrir aux cadres et aux compétences pour les faire venir, et s’ouvrir aux citoyens en prenant en charge les dossiers qui touchent leur vie quotidienne. Ils figurent dans le plan qui a suivi le congrès du 22 avril 2018.',
        ),
        h2('Première porte : les compétences'),
        p(
          'Les personnes forment l’un des quatre axes du plan, avec la structure, l’organisation et la logistique. L’axe ne se limite pas aux adhérents d’aujourd’hui : il vise aussi ceux qui n’ont pas encore frappé à la porte. Le plan leur offre des lieux où agir :',
        ),
        ul(
          [bold('les sections locales'), ', pour qui veut travailler dans sa commune ;'],
          [bold('les secteurs socioprofessionnels'), ', pour qui connaît un métier et ses difficultés ;'],
          [bold('les organisations parallèles'), ', dont celles des jeunes et des femmes.'],
        ),
        h2('Seconde porte : les dossiers des citoyens'),
        p(
          'Un dossier de la vie quotidienne commence par une commune, un quartier, un nom de rue. Pour qu’on puisse le suivre, quatre éléments suffisent :',
        ),
        ol(
          'le lieu : la commune, le quartier ou le douar ;',
          'le problème, en deux phrases claires ;',
          'qui est concerné, et combien de foyers si on le sait ;',
          'ce qui a déjà été fait : courrier, plainte ou réponse.',
        ),
        p(
          'Tout dossier n’est pas à la portée d’une organisation de parti. Certains relèvent du conseil communal, d’autres d’une administration. Les conseils siègent en session ordinaire en février, en mai et en octobre. La loi organique nº 113-14 permet aussi aux habitants de demander par pétition, à ses conditions, l’inscription à l’ordre du jour d’un point qui relève du conseil.',
        ),
        h2('Ce que nous ne demandons pas'),
        p(
          'À qui apporte un dossier, on ne demande pas pour qui il a voté, et l’on ne note pas son opinion politique. C’est une donnée sensible au sens de la loi nº 09-08 ; un dossier se construit sur des lieux et des besoins, non sur des intentions de vote. Nul besoin non plus d’adhérer.',
        ),
        p([
          'Pour nous joindre : la page « Contact » de ce site. ',
          italic(
            'Ce texte fait partie du contenu de démonstration. Sources : le texte public qui a présenté le plan de l’organisation provinciale après le congrès, la loi nº 09-08 et la loi organique nº 113-14.',
          ),
        ]),
      ),
    },
  },
}
