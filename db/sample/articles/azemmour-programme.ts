import { bold, doc, h2, italic, ol, ownDrawing, p, quote, type SampleArticle } from './article.ts'

export const azemmourProgramme: SampleArticle = {
  key: 'azemmour-programme',
  topic: 'programmes',
  kind: 'news',
  eventOn: null,
  publishedOn: '2026-11-05',
  picture: {
    file: 'db/sample/pictures/azemmour.svg',
    alt: {
      ar: 'رسم: أزمور على ضفة أم الربيع، وتحتها شريط من طرزها',
      fr: 'Dessin : Azemmour au bord de l’Oum Er-Rbia, sur une bande de sa broderie',
      en: 'Drawing: Azemmour above the Oum Er-Rbia, over a band of its embroidery',
    },
    credit: ownDrawing,
  },
  author: 'editor2',
  branch: 'azemmour',
  texts: {
    ar: {
      title: 'أزمور: برنامج مرقم رُصد له 162 مليون درهم',
      summary:
        'كل نقطة في برنامج أزمور تحمل رقما وتجيب عن حاجة. رُصد له 162 مليون درهم، عُبئ نحو ثلثيها مع الحلفاء، وأغلب نقطه صار واقعا.',
      slug: 'أزمور-برنامج-مرقم-162-مليون',
      body: doc(
        p(
          'برنامج بالأرقام لا بالشعارات: هكذا تقدم التنظيم إلى ناخبي أزمور. نقط مرقمة، كل واحدة منها تجيب عن حاجة من حاجات المدينة، و162 مليون درهم رُصدت لإنجازها. نحو ثلثي هذا المبلغ عُبئ بمعية حلفاء الحزب، وأغلب النقط صار واقعا.',
        ),
        h2('لماذا الترقيم؟'),
        p(
          'قد يُقرأ البرنامج الانتخابي مرة ثم يُنسى. أما البرنامج المرقم فلائحة يمكن الرجوع إليها: للنقطة رقم، وللرقم حاجة تقابله في حي أو مرفق أو طريق. ومن حق الساكنة أن تسأل بعد سنة: أين وصلت النقطة السابعة؟',
        ),
        p('والترقيم يضع أمام أصحاب البرنامج ثلاثة أسئلة قبل النشر:'),
        ol('إلى أي حاجة تستجيب هذه النقطة؟', 'كم تكلف، ومن أين يأتي المال؟', 'بماذا نثبت أنها أُنجزت؟'),
        h2('من أين جاء المال؟'),
        p([
          'رُصد للبرنامج ',
          bold('162 مليون درهم'),
          '. ونحو ثلثي هذا المبلغ، أي ما يقارب 108 ملايين درهم، عُبئ بعمل مشترك مع الحلفاء. فالجماعة لا تنجز كل شيء وحدها، والبحث عن التمويل جزء من عمل المنتخب، شأنه شأن صياغة البرنامج.',
        ]),
        quote('162 مليون درهم مرصودة، نحو ثلثيها معبأ مع الحلفاء.'),
        p(
          'هذه أرقام إجمالية. فالمصدر لا يورد كلفة كل نقطة على حدة، ولا توزيع المبلغ على الشركاء، ولا عدد النقط المنجزة. لذلك لا ننشر هنا تفصيلا لا سند له. وما يُعرض من نقط في صفحة هذا البرنامج مثال توضيحي يحمل هذه العلامة، إلى أن تتوفر الوثائق فتحل محله النقط الأصلية، بكلفتها ومآلها.',
        ),
        h2('مدينة تتجاوز 42 ألف نسمة'),
        p(
          'بلغ عدد سكان جماعة أزمور 42 098 نسمة في إحصاء 2024، مقابل 40 920 نسمة في إحصاء 2014، حسب أرقام المندوبية السامية للتخطيط. وهي مدينة تقع قرب مصب أم الربيع، وحاجاتها غير حاجات سائر جماعات الإقليم.',
        ),
        h2('درس في المنهج'),
        p(
          'للتنظيم في أزمور تاريخ: ففي سنة 1997 تولى كتابة فرعها المحلي من صار سنة 2002 كاتبا إقليميا، ومن نتائجه السابقة خمسة مقاعد في مجلس جماعتها. وما يبقى من تجربة البرنامج المرقم درس في المنهج: الالتزام الذي يحمل رقما يسهل تتبعه، والالتزام الذي يسهل تتبعه يصعب نسيانه.',
        ),
        p([
          italic(
            'هذا النص من المحتوى التجريبي للموقع. مصادره: النص العمومي الذي عرض حصيلة التنظيم الإقليمي وخطته؛ والمندوبية السامية للتخطيط، إحصاءا 2014 و2024 (CC BY 4.0).',
          ),
        ]),
      ),
    },
    fr: {
      title: 'Azemmour : un programme numéroté, doté de 162 millions de dirhams',
      summary:
        'À chaque point un numéro, à chaque numéro un besoin de la ville. Sur 162 millions de dirhams, environ les deux tiers ont été mobilisés avec les alliés.',
      slug: 'azemmour-programme-numerote',
      body: doc(
        p(
          'Des chiffres plutôt que des slogans : c’est ainsi que l’organisation s’est présentée aux électeurs d’Azemmour. Des points numérotés, dont chacun répond à un besoin de la ville, et 162 millions de dirhams réservés pour les réaliser. Environ les deux tiers de cette somme ont été mobilisés avec les alliés du parti, et la plupart des points sont devenus réalité.',
        ),
        h2('Pourquoi des numéros ?'),
        p(
          'Un programme électoral peut se lire une fois, puis s’oublier. Un programme numéroté est une liste à laquelle on revient : au point correspond un numéro, au numéro un besoin, dans un quartier, un équipement ou une rue. Un an plus tard, tout habitant peut demander : où en est le point sept ?',
        ),
        p('Numéroter oblige aussi les auteurs du programme à se poser trois questions avant de publier :'),
        ol(
          'à quel besoin ce point répond-il ?',
          'combien coûte-t-il, et d’où vient l’argent ?',
          'comment prouver qu’il a été réalisé ?',
        ),
        h2('D’où est venu l’argent'),
        p([
          'Le programme a été doté de ',
          bold('162 millions de dirhams'),
          '. Environ les deux tiers, soit près de 108 millions, ont été mobilisés en commun avec les alliés. Une commune ne fait pas tout seule, et chercher des financements relève du travail de l’élu au même titre que la rédaction du programme.',
        ]),
        quote('162 millions de dirhams réservés, dont environ les deux tiers mobilisés avec les alliés.'),
        p(
          'Ce sont des totaux. La source ne donne ni le coût de chaque point, ni la part de chaque partenaire, ni le nombre de points réalisés. Nous ne publions donc ici aucun détail que rien n’étaye. Les points présentés sur la page du programme sont un exemple et portent cette mention ; dès que les documents seront disponibles, les points d’origine les remplaceront, avec leur coût et leur état.',
        ),
        h2('Une ville de plus de 42 000 habitants'),
        p(
          'La commune d’Azemmour comptait 42 098 habitants au recensement de 2024, contre 40 920 à celui de 2014, selon le Haut-Commissariat au Plan. La ville se tient près de l’embouchure de l’Oum Er-Rbia, et ses besoins ne sont pas ceux des autres communes de la province.',
        ),
        h2('Une leçon de méthode'),
        p(
          'L’organisation a une histoire à Azemmour : celui qui deviendrait secrétaire provincial en 2002 a dirigé la section locale à partir de 1997, et cinq sièges au conseil communal figurent parmi ses résultats passés. Du programme numéroté, il reste une leçon de méthode : un engagement qui porte un numéro se suit mieux, et ce qui se suit bien s’oublie moins.',
        ),
        p([
          italic(
            'Ce texte fait partie du contenu de démonstration du site. Sources : le texte public qui a présenté le bilan et le plan de l’organisation provinciale ; Haut-Commissariat au Plan, recensements de 2014 et 2024 (CC BY 4.0).',
          ),
        ]),
      ),
    },
    en: {
      title: 'Azemmour: a numbered programme backed by 162 million dirhams',
      summary:
        'Each point has a number and answers a need of the town. Of 162 million dirhams, about two thirds were brought in with the party’s allies.',
      slug: 'azemmour-numbered-programme',
      body: doc(
        p(
          'Figures rather than slogans: that is how the organisation went to the voters of Azemmour. The points were numbered, each answered a need of the town, and 162 million dirhams were set aside to carry them out. About two thirds of that sum were brought in together with the party’s allies, and most of the points became reality.',
        ),
        h2('Why number the points?'),
        p(
          'A manifesto may be read once and then forgotten. A numbered programme is a list to come back to: each point has a number, and each number a need, in a district, a public facility or a road. A year later, any resident may ask: how far has point seven got?',
        ),
        p('Numbering also puts three questions to the authors before they publish:'),
        ol(
          'which need does this point answer?',
          'what does it cost, and where does the money come from?',
          'how shall we prove that it was done?',
        ),
        h2('Where the money came from'),
        p([
          'The programme had ',
          bold('162 million dirhams'),
          ' set aside for it. About two thirds, or close to 108 million, were brought in by work shared with the allies. A commune does not do everything alone, and finding the funds is as much an elected member’s job as writing the programme.',
        ]),
        quote('162 million dirhams set aside, about two thirds of them brought in with the allies.'),
        p(
          'These are totals. The source gives neither the cost of each point, nor each partner’s share, nor the number of points delivered. We therefore publish no detail here that nothing supports. The points on the programme’s own page are an example and are marked as one; once the papers are available, the original points will take their place, each with its cost and its state.',
        ),
        h2('A town of more than 42,000'),
        p(
          'The commune of Azemmour had 42,098 inhabitants at the 2024 census, against 40,920 in 2014, according to the High Commission for Planning (HCP). The town stands near the mouth of the Oum Er-Rbia, and its needs are not those of the province’s other communes.',
        ),
        h2('A lesson in method'),
        p(
          'The organisation has a history in Azemmour: the man who became provincial secretary in 2002 led the local branch from 1997, and five seats on the communal council are among its earlier results. What remains of the numbered programme is a lesson in method: a promise that bears a number is easier to follow, and what is easy to follow is harder to forget.',
        ),
        p([
          italic(
            'This text is sample content. Sources: the public text that set out the provincial organisation’s record and plan; High Commission for Planning, censuses of 2014 and 2024 (CC BY 4.0).',
          ),
        ]),
      ),
    },
  },
}
