import { bold, doc, h2, italic, link, ownDrawing, p, quote, type SampleArticle, ul } from './article.ts'

export const house2026: SampleArticle = {
  key: 'house-2026',
  topic: 'elections',
  kind: 'news',
  eventOn: '2026-09-23',
  publishedOn: '2026-11-16',
  picture: {
    file: 'db/sample/pictures/harbour.svg',
    alt: {
      ar: 'رسم: ميناء برافعة وحاويات ومراكب صيد ومنارة',
      fr: 'Dessin : un port, sa grue, ses conteneurs, ses chalutiers et son phare',
      en: 'Drawing: a harbour with its crane, containers, trawlers and lighthouse',
    },
    credit: ownDrawing,
  },
  author: 'editor1',
  texts: {
    ar: {
      title: 'مجلس النواب 2026: قاعدة توزيع المقاعد، وكيف تنقل مقعدا',
      summary:
        'جرى اقتراع 23 شتنبر 2026 بقاعدة 2021: القاسم على أساس الناخبين المسجلين، ولا عتبة. مثال سيدي بنور يبين أثرها في المقعد الأخير.',
      slug: 'مجلس-النواب-2026-قاعدة-التوزيع',
      body: doc(
        p(
          'انتُخب مجلس النواب يوم 23 شتنبر 2026 بالقاعدة التي طُبقت لأول مرة سنة 2021: كل لائحة تشارك في التوزيع، والقاسم الانتخابي يُحسب على أساس الناخبين المسجلين. والفرق بين هذه القاعدة وسابقتها قد يساوي مقعدا كاملا، كما تبين أرقام سيدي بنور.',
        ),
        h2('395 مقعدا'),
        p(
          'يضم المجلس 395 مقعدا: 305 مقاعد في الدوائر الانتخابية المحلية، و90 مقعدا في اثنتي عشرة لائحة جهوية، منها 12 مقعدا لجهة الدار البيضاء-سطات. ولدائرة الجديدة ستة مقاعد، ولسيدي بنور أربعة، ولليوسفية مقعدان.',
        ),
        h2('المواعيد'),
        ul(
          ['إيداع الترشيحات: ', bold('من 31 غشت إلى 9 شتنبر 2026'), '؛'],
          [
            'الحملة الانتخابية: من الساعة الأولى ليوم ',
            bold('10 شتنبر'),
            ' إلى منتصف ليل ',
            bold('22 شتنبر'),
            '؛',
          ],
          ['يوم الاقتراع: ', bold('23 شتنبر 2026'), '.'],
        ),
        h2('القاعدة في ثلاث خطوات'),
        quote('القاسم الانتخابي = عدد الناخبين المسجلين ÷ عدد المقاعد.'),
        p(
          'يُقسم عدد الناخبين المسجلين على عدد المقاعد، فنحصل على القاسم. ثم تأخذ كل لائحة من المقاعد بقدر ما في أصواتها من قاسم كامل. وما بقي من المقاعد يوزع بأكبر البقايا، مقعدا فمقعدا. وعند تساوي البقايا يُقدَّم المترشح الأصغر سنا، فإن تساوت الأعمار حسمت القرعة.',
        ),
        h2('سيدي بنور 2016: مقعد بين قاعدتين'),
        p(
          'سنة 2016 كانت اللائحة تحتاج إلى 3 في المائة من الأصوات المعبر عنها. وفي سيدي بنور بلغت هذه الأصوات 99 110، فكانت العتبة 2 973,3. تجاوزتها فيدرالية اليسار الديمقراطي بحصيلة 2 984 صوتا، أي بفارق يقل عن 11 صوتا، فدخلت أصواتها في الحساب واستقر القاسم عند 24 284. وكانت النتيجة: مقعدان للأصالة والمعاصرة (34 020 صوتا)، ومقعد للعدالة والتنمية (17 391)، ومقعد للتجمع الوطني للأحرار (12 048).',
        ),
        p(
          'والآن نطبق القاعدة الحالية على الأصوات نفسها. يكفي أن يتجاوز عدد المسجلين 106 456 ليفقد الأصالة والمعاصرة مقعده الثاني، ويذهب إلى التقدم والاشتراكية، صاحب المرتبة الرابعة بحصيلة 7 406 أصوات. أما في الجديدة سنة 2016، فالقاعدتان تعطيان النتيجة ذاتها: ستة مقاعد لست لوائح.',
        ),
        h2('وماذا عن نتائج الجديدة سنة 2026؟'),
        p(
          'لا ننشرها في هذا النص. فليس بين أيدينا إلى الآن مصدر رسمي لأصوات الدائرة ولعدد مسجليها، والنتيجة التي لا مصدر لها لا تُنشر. وحين يتوفر المصدر تُضاف الأرقام بتاريخها.',
        ),
        p([
          italic('هذا النص من المحتوى التجريبي للموقع. أصوات 2016 عن النتائج الرسمية المنشورة في موقع '),
          link('elections.ma', 'https://www.elections.ma'),
          italic('، وتطبيق القاعدة الحالية عليها تمرين حسابي لا صفة رسمية له.'),
        ]),
      ),
    },
    fr: {
      title: 'Chambre des représentants 2026 : comment une règle déplace un siège',
      summary:
        'Le scrutin du 23 septembre 2026 a suivi la règle de 2021 : quotient sur les électeurs inscrits, sans seuil. L’exemple de Sidi Bennour.',
      slug: 'chambre-2026-regle-de-partage',
      body: doc(
        p(
          'La Chambre des représentants a été élue le 23 septembre 2026 selon la règle appliquée pour la première fois en 2021 : toutes les listes participent au partage, et le quotient électoral se calcule sur les électeurs inscrits. Entre cette règle et la précédente, l’écart peut valoir un siège entier ; les chiffres de Sidi Bennour le montrent.',
        ),
        h2('395 sièges'),
        p(
          'La Chambre compte 395 sièges : 305 dans les circonscriptions locales et 90 sur douze listes régionales, dont 12 pour Casablanca-Settat. La circonscription d’El Jadida en a six, Sidi Bennour quatre, Youssoufia deux.',
        ),
        h2('Le calendrier'),
        ul(
          ['dépôt des candidatures : ', bold('du 31 août au 9 septembre 2026'), ' ;'],
          [
            'campagne électorale : de la première heure du ',
            bold('10 septembre'),
            ' à minuit le ',
            bold('22 septembre'),
            ' ;',
          ],
          ['jour du scrutin : ', bold('23 septembre 2026'), '.'],
        ),
        h2('La règle en trois temps'),
        quote('Quotient électoral = électeurs inscrits ÷ nombre de sièges.'),
        p(
          'On divise les électeurs inscrits par le nombre de sièges : c’est le quotient. Chaque liste reçoit autant de sièges que ses voix contiennent de quotients entiers. Les sièges qui restent vont un à un aux plus forts restes. À restes égaux, le candidat le plus jeune passe devant ; à âge égal, le sort décide.',
        ),
        h2('Sidi Bennour 2016 : un siège entre deux règles'),
        p(
          'En 2016, il fallait 3 % des suffrages exprimés. À Sidi Bennour, avec 99 110 suffrages, le seuil était de 2 973,3. La Fédération de la gauche démocratique l’a franchi avec 2 984 voix, à moins de 11 voix près ; les siennes sont donc entrées dans le calcul, et le quotient s’est établi à 24 284. Résultat : deux sièges à Authenticité et modernité (34 020 voix), un à Justice et développement (17 391), un au Rassemblement national des indépendants (12 048).',
        ),
        p(
          'Appliquons la règle actuelle aux mêmes voix. Il suffit que les inscrits dépassent 106 456 pour qu’Authenticité et modernité perde son second siège, au profit du Progrès et du socialisme, quatrième avec 7 406 voix. À El Jadida, en revanche, les deux règles donnent le même résultat en 2016 : six sièges, six listes.',
        ),
        h2('Et les résultats de 2026 à El Jadida ?'),
        p(
          'Nous ne les publions pas dans ce texte. Aucune source officielle des voix et des inscrits de la circonscription n’est pour l’instant entre nos mains, et un résultat sans source ne se publie pas. Dès qu’elle sera disponible, les chiffres seront ajoutés, avec leur date.',
        ),
        p([
          italic(
            'Ce texte fait partie du contenu de démonstration du site. Les voix de 2016 viennent des résultats officiels publiés sur ',
          ),
          link('elections.ma', 'https://www.elections.ma'),
          italic(' ; leur appliquer la règle actuelle est un exercice de calcul, sans valeur officielle.'),
        ]),
      ),
    },
  },
}
