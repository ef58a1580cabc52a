import { bold, doc, h2, italic, ownDrawing, p, type SampleArticle, ul } from './article.ts'

export const congress2018: SampleArticle = {
  key: 'congress-2018',
  topic: 'organisation',
  kind: 'news',
  eventOn: '2018-04-22',
  publishedOn: '2026-11-02',
  picture: {
    file: 'db/sample/pictures/ramparts.svg',
    alt: {
      ar: 'رسم: أسوار مازاغان والبحر والشمس عند الأفق',
      fr: 'Dessin : les remparts de Mazagan, la mer et un soleil bas',
      en: 'Drawing: the ramparts of Mazagan, the sea and a low sun',
    },
    credit: ownDrawing,
  },
  author: 'editor1',
  texts: {
    ar: {
      title: 'المؤتمر الإقليمي ينتخب كتابة من 21 عضوا، والخطة على أربعة محاور',
      summary:
        'أفرز المؤتمر الإقليمي ليوم 22 أبريل 2018 كتابة إقليمية من 21 عضوا، وضعت خطة من أربعة محاور: الهيكلة والتنظيم والعنصر البشري واللوجستيك.',
      slug: 'المؤتمر-الإقليمي-أبريل-2018',
      body: doc(
        p(
          'انتخب المؤتمر الإقليمي، المنعقد يوم الأحد 22 أبريل 2018، كتابة إقليمية من 21 عضوا. وأمام القيادة الجديدة مهمة واحدة تتفرع عنها كل المهام: أن يستعيد التنظيم الإقليمي بالجديدة وهجه.',
        ),
        p(
          'والكتابة الإقليمية هي قيادة التنظيم في الإقليم، والمؤتمر الإقليمي هو الذي ينتخبها. ومع هذا المؤتمر عاد الكاتب الإقليمي إلى مسؤولية سبق أن تولاها سنة 2002.',
        ),
        h2('أربعة محاور'),
        p(['تقوم خطة العمل على أربعة محاور: ', bold('الهيكلة، والتنظيم، والعنصر البشري، واللوجستيك'), '.']),
        p('وتندرج تحتها أوراش أعلن عنها التنظيم بعد المؤتمر:'),
        ul(
          'تأسيس فروع محلية جديدة، وتقوية الفروع القائمة؛',
          'إحداث قطاعات سوسيومهنية تجمع أصحاب المهنة الواحدة؛',
          'إحداث المنظمات الموازية، للشباب وللنساء على الخصوص، ودعم ما هو قائم منها؛',
          'الانفتاح على الأطر والكفاءات من خارج التنظيم واستقطابها؛',
          'إعداد برنامج استباقي للاستحقاقات الانتخابية المقبلة؛',
          'تبني الملفات التي تمس الحياة اليومية للمواطنات والمواطنين.',
        ),
        h2('برنامج يُعَدّ مع الفروع'),
        p(
          'لا تكتب القيادة برنامج العمل وحدها. فالخطة تنص على أن يوضع بطريقة تشاركية، مع الرفيقات والرفاق في الفروع، وأن يضمن للتنظيم إشعاعا فعليا في الإقليم.',
        ),
        p(
          'ولهذه الطريقة ما يبررها على الخريطة. فإقليم الجديدة يضم 27 جماعة: ثلاث جماعات حضرية و24 جماعة قروية. وما يصلح لأزمور قد لا يصلح لبولعوان، وأدرى الناس بالجماعة من يعيش فيها.',
        ),
        h2('رصيد سابق'),
        p(
          'لا ينطلق التنظيم من الصفر. فمن نتائجه السابقة ثلاثة مقاعد في البرلمان، عن الجديدة وسيدي بنور واليوسفية، وخمسة مقاعد في مجلس جماعة أزمور. ومن تجربته في أزمور برنامج انتخابي مرقم، رُصد له 162 مليون درهم.',
        ),
        p(
          'بهذا الرصيد دخلت الكتابة الإقليمية الجديدة ولايتها سنة 2018: فروع تحتاج إلى هيكلة، وطاقات تنتظر من يفتح لها الباب، وانتخابات ينبغي الاستعداد لها قبل موعدها.',
        ),
        p([
          italic(
            'هذا النص من المحتوى التجريبي للموقع، ومعطياته مستمدة من النص العمومي الذي عرض خطة التنظيم الإقليمي بعد المؤتمر.',
          ),
        ]),
      ),
    },
    fr: {
      title: 'Le congrès provincial élit un secrétariat de 21 membres, le plan tient en quatre axes',
      summary:
        'Le congrès provincial du 22 avril 2018 a élu un secrétariat de 21 membres. Son plan : structure, organisation, personnes, logistique.',
      slug: 'congres-provincial-avril-2018',
      body: doc(
        p(
          'Réuni le dimanche 22 avril 2018, le congrès provincial a élu un secrétariat provincial de 21 membres. La nouvelle direction part d’un objectif dont tout le reste découle : rendre à l’organisation d’El Jadida son éclat, « wahaj » en arabe.',
        ),
        p(
          'Le secrétariat provincial dirige l’organisation dans la province, et c’est le congrès provincial qui l’élit. Avec ce congrès, le secrétaire provincial reprend une responsabilité à laquelle il avait accédé une première fois en 2002.',
        ),
        h2('Quatre axes'),
        p([
          'Le plan de travail tient en quatre axes : ',
          bold('structure, organisation, personnes, logistique'),
          '.',
        ]),
        p('S’y rattachent les chantiers annoncés au lendemain du congrès :'),
        ul(
          'fonder de nouvelles sections locales et renforcer celles qui existent ;',
          'créer des secteurs socioprofessionnels, qui réunissent les gens d’un même métier ;',
          'créer les organisations parallèles, notamment de jeunes et de femmes, et soutenir celles qui existent ;',
          'ouvrir la porte aux cadres et aux compétences venus d’ailleurs ;',
          'préparer les prochaines élections par un programme établi à l’avance ;',
          'prendre en charge les dossiers qui touchent la vie quotidienne des citoyens.',
        ),
        h2('Un programme écrit avec les sections'),
        p(
          'La direction n’écrit pas seule le programme de travail. Le plan prévoit une démarche participative, avec les camarades des sections, et une exigence : que l’organisation rayonne réellement dans la province.',
        ),
        p(
          'La carte donne raison à cette méthode. La province d’El Jadida compte 27 communes : trois urbaines et 24 rurales. Ce qui vaut pour Azemmour ne vaut pas forcément pour Boulaouane, et nul ne connaît mieux une commune que ceux qui y vivent.',
        ),
        h2('Un acquis'),
        p(
          'L’organisation ne part pas de rien. Parmi ses résultats passés : trois sièges au Parlement, à El Jadida, Sidi Bennour et Youssoufia, et cinq sièges au conseil communal d’Azemmour. À Azemmour encore, un programme électoral aux points numérotés, pour lequel 162 millions de dirhams ont été réservés.',
        ),
        p(
          'C’est avec cet acquis que le secrétariat élu en 2018 a commencé son mandat : des sections à structurer, des compétences qui attendent qu’on leur ouvre, des élections à préparer avant l’heure.',
        ),
        p([
          italic(
            'Ce texte fait partie du contenu de démonstration du site ; les faits viennent du texte public qui a présenté le plan de l’organisation provinciale après le congrès.',
          ),
        ]),
      ),
    },
    en: {
      title: 'Provincial congress elects a 21-member secretariat with a plan along four axes',
      summary:
        'The provincial congress of 22 April 2018 elected a secretariat of 21. Its plan runs along four axes: structure, organisation, people, logistics.',
      slug: 'provincial-congress-april-2018',
      body: doc(
        p(
          'The provincial congress, meeting on Sunday 22 April 2018, elected a provincial secretariat of 21 members. The new leadership has one aim, from which all others follow: to win back the radiance, “wahaj” in Arabic, of the El Jadida organisation.',
        ),
        p(
          'The provincial secretariat leads the organisation in the province, and the provincial congress elects it. With this congress the provincial secretary took up an office to which he had first come in 2002.',
        ),
        h2('Four axes'),
        p(['The work plan runs along four axes: ', bold('structure, organisation, people, logistics'), '.']),
        p('Under them come the tasks announced after the congress:'),
        ul(
          'founding new local branches and strengthening those that exist;',
          'setting up socio-professional sectors, which bring together people of one trade;',
          'setting up parallel organisations, for young people and women among others, and supporting those in place;',
          'opening up to cadres and competences from outside, and bringing them in;',
          'preparing the coming elections by an anticipatory programme;',
          'taking up the dossiers that touch citizens’ daily life.',
        ),
        h2('A programme written with the branches'),
        p(
          'The leadership does not write the work programme alone. The plan calls for a participative method, with the comrades in the branches, and sets a test: the organisation’s outreach in the province must be real.',
        ),
        p(
          'The map bears the method out. The province of El Jadida has 27 communes: three urban and 24 rural. What suits Azemmour may not suit Boulaouane, and nobody knows a commune better than those who live in it.',
        ),
        h2('What it builds on'),
        p(
          'The organisation does not start from nothing. Its earlier results include three seats in parliament, in El Jadida, Sidi Bennour and Youssoufia, and five seats on the communal council of Azemmour. Azemmour also saw a manifesto with numbered points, for which 162 million dirhams were set aside.',
        ),
        p(
          'With that behind it, the secretariat elected in 2018 began its term: branches to structure, competences waiting for an open door, elections to prepare before their time.',
        ),
        p([
          italic(
            'This text is sample content; its facts come from the public text that set out the provincial organisation’s plan after the congress.',
          ),
        ]),
      ),
    },
  },
}
