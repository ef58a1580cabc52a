import { bold, doc, h2, italic, ol, ownDrawing, p, type SampleArticle, ul } from './article.ts'

export const road1976to2018: SampleArticle = {
  key: 'road-1976-2018',
  topic: 'organisation',
  kind: 'news',
  eventOn: '2018-04-22',
  publishedOn: '2026-11-07',
  picture: {
    file: 'db/sample/pictures/cistern.svg',
    alt: {
      ar: 'رسم: أقواس المسقاة البرتغالية وانعكاسها في الماء',
      fr: 'Dessin : les voûtes de la citerne portugaise et leur reflet',
      en: 'Drawing: the vaults of the Portuguese cistern and their reflection',
    },
    credit: ownDrawing,
  },
  author: 'editor2',
  texts: {
    ar: {
      title: 'من 1976 إلى 2018: مسار كاتب إقليمي في تواريخ',
      summary:
        'منخرط سنة 1976، كاتب فرع أزمور سنة 1997، كاتب إقليمي سنة 2002 ثم سنة 2018: مسؤوليات حزبية وانتدابية، لكل واحدة منها تاريخ.',
      slug: 'مسار-كاتب-إقليمي-1976-2018',
      body: doc(
        p(
          'بين بطاقة الانخراط الأولى ومؤتمر 22 أبريل 2018 مرت 42 سنة. في هذه المدة تدرج الكاتب الإقليمي، الذي تولى المسؤولية بعد ذلك المؤتمر، من منخرط إلى كاتب فرع، ثم إلى قيادة الإقليم والتنسيق الجهوي. ننشر هنا المسار كما هو: تواريخ ومسؤوليات، دون زيادة.',
        ),
        h2('المسؤوليات الحزبية'),
        ol(
          [bold('1976'), ': الانخراط في الحزب.'],
          [bold('1997'), ': كاتب الفرع المحلي بأزمور.'],
          [bold('2002'), ': كاتب إقليمي، وعضو اللجنة المركزية.'],
          [bold('2005'), ': منسق جهوي لجهة دكالة-عبدة.'],
          [bold('2018'), ': كاتب إقليمي من جديد، بعد المؤتمر الإقليمي ليوم 22 أبريل.'],
        ),
        p(
          'وتحتاج محطة 2005 إلى توضيح. فإقليم الجديدة كان يومها تابعا لجهة دكالة-عبدة، ولم يلتحق بجهة الدار البيضاء-سطات إلا سنة 2015. لذلك يحمل المنصب اسم جهة لم تعد قائمة.',
        ),
        h2('المسؤوليات الانتدابية'),
        p(
          'إلى جانب المسؤولية داخل الحزب تقف المسؤولية التي يمنحها الناخبون. ففي سنة 2015 نال مقعد مستشار جماعي، ومعه اثنان آخران. وأضيفت إلى ذلك النيابة الثالثة للرئيس، ضمن الأغلبية.',
        ),
        p('أما التنظيم نفسه، فمن نتائجه السابقة التي يذكرها المصدر دون تاريخ:'),
        ul('ثلاثة مقاعد في البرلمان: الجديدة وسيدي بنور واليوسفية؛', 'خمسة مقاعد في مجلس جماعة أزمور.'),
        h2('بعد 2018'),
        p(
          'لم يتوقف المسار عند المؤتمر. فالمصادر العمومية تذكره في فبراير 2021 كاتبا جهويا لجهة الدار البيضاء-سطات. وعند هذا التاريخ يقف هذا النص: فهو يؤرخ لما مضى، ولا يقول شيئا عمن يتولى المسؤولية اليوم.',
        ),
        h2('لماذا التواريخ؟'),
        p(
          'لأن المسؤولية في التنظيم تبدأ في يوم وتنتهي في يوم، وتصدر عن قرار مؤتمر أو عن تعيين. وتدوينها بتواريخها يحفظ ذاكرة التنظيم، ويبين لكل منخرط من قرر ومتى، فلا يختلط الأمس باليوم.',
        ),
        p([
          italic(
            'هذا النص من المحتوى التجريبي للموقع. مصدره معطيات عمومية: النص الذي عرض خطة التنظيم الإقليمي بعد مؤتمر 2018، وما نُشر إلى غاية فبراير 2021.',
          ),
        ]),
      ),
    },
    fr: {
      title: 'De 1976 à 2018 : le parcours d’un secrétaire provincial, en dates',
      summary:
        'Adhérent en 1976, secrétaire de la section d’Azemmour en 1997, secrétaire provincial en 2002 puis en 2018 : une suite de responsabilités datées.',
      slug: 'parcours-secretaire-1976-2018',
      body: doc(
        p(
          'Quarante-deux ans séparent la première carte d’adhérent du congrès du 22 avril 2018. Dans l’intervalle, le secrétaire provincial entré en fonction après ce congrès a été adhérent, secrétaire de section, puis responsable de la province et coordinateur régional. Voici ce parcours tel quel : des dates, des responsabilités, rien de plus.',
        ),
        h2('Les responsabilités dans le parti'),
        ol(
          [bold('1976'), ' : adhésion au parti.'],
          [bold('1997'), ' : secrétaire de la section locale d’Azemmour.'],
          [bold('2002'), ' : secrétaire provincial et membre du comité central.'],
          [bold('2005'), ' : coordinateur régional de Doukkala-Abda.'],
          [bold('2018'), ' : de nouveau secrétaire provincial, après le congrès provincial du 22 avril.'],
        ),
        p(
          'L’étape de 2005 demande une précision. La province d’El Jadida relevait alors de la région de Doukkala-Abda ; elle n’appartient à Casablanca-Settat que depuis 2015. La responsabilité porte donc le nom d’une région qui n’existe plus.',
        ),
        h2('Les mandats électifs'),
        p(
          'À côté de la responsabilité dans le parti, il y a celle que donnent les électeurs. En 2015, il obtient un siège de conseiller communal, et deux autres avec lui ; s’y ajoute la troisième vice-présidence, au sein de la majorité.',
        ),
        p('Quant à l’organisation, la source rappelle, sans les dater, des résultats antérieurs :'),
        ul(
          'trois sièges au Parlement : El Jadida, Sidi Bennour et Youssoufia ;',
          'cinq sièges au conseil communal d’Azemmour.',
        ),
        h2('Après 2018'),
        p(
          'Le parcours ne s’arrête pas au congrès. En février 2021, les sources publiques le citent comme secrétaire régional de Casablanca-Settat. Ce texte s’en tient là : il date ce qui fut, et ne dit rien de qui exerce aujourd’hui la responsabilité.',
        ),
        h2('Pourquoi des dates ?'),
        p(
          'Parce qu’une responsabilité commence un jour, finit un autre, et naît d’une décision : un congrès ou une nomination. Écrire les responsabilités avec leurs dates, c’est garder la mémoire de l’organisation ; chaque adhérent sait qui a décidé et quand, sans confondre hier et aujourd’hui.',
        ),
        p([
          italic(
            'Ce texte fait partie du contenu de démonstration du site. Il s’appuie sur des faits publics : le texte qui a présenté le plan de l’organisation provinciale après le congrès de 2018, et ce qui a été publié jusqu’en février 2021.',
          ),
        ]),
      ),
    },
  },
}
