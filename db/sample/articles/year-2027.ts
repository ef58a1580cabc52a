import { bold, doc, h2, italic, link, ownDrawing, p, type SampleArticle, ul } from './article.ts'

export const year2027: SampleArticle = {
  key: 'year-2027',
  topic: 'elections',
  kind: 'news',
  eventOn: null,
  publishedOn: '2026-11-19',
  picture: {
    file: 'db/sample/pictures/year-2027.svg',
    alt: {
      ar: 'رسم: أشهر سنة 2027 أمام شمس تشرق',
      fr: 'Dessin : les douze mois de 2027 devant un soleil levant',
      en: 'Drawing: the twelve months of 2027 before a rising sun',
    },
    credit: ownDrawing,
  },
  author: 'editor2',
  texts: {
    ar: {
      title: 'ما الذي يحل سنة 2027؟ انتخابات جماعية وجهوية، و27 جماعة في الإقليم',
      summary:
        'تنتهي سنة 2027 ولاية المجالس المنتخبة سنة 2021. الاقتراع باللائحة في الجديدة ومولاي عبد الله، والاقتراع الفردي في 25 جماعة. والتاريخ لم يُعلن.',
      slug: 'انتخابات-2027-في-الإقليم',
      body: doc(
        p(
          'انتُخبت مجالس الجماعات والجهات يوم 8 شتنبر 2021 لولاية من ست سنوات. موعد تجديدها إذن سنة 2027. أما يوم الاقتراع فلم يُعلن بعد، ولا يستطيع أحد تدوينه في مذكرته قبل صدور النص الذي يحدده.',
        ),
        h2('أي اقتراع في أي جماعة؟'),
        p(
          'الفيصل هو عدد السكان. فوق 50 000 نسمة يكون الاقتراع باللائحة، وتوزع المقاعد بالتمثيل النسبي. وفيما عدا ذلك يكون الاقتراع فرديا، في دورة واحدة، ويفوز صاحب أكبر عدد من الأصوات. وكانت العتبة 35 000 نسمة سنة 2015.',
        ),
        p('وإذا طُبقت هذه القاعدة على إحصاء 2024، فالإقليم ينقسم هكذا:'),
        ul(
          [bold('الاقتراع باللائحة'), ': الجديدة (237 464 نسمة) ومولاي عبد الله (103 993 نسمة)؛'],
          [bold('الاقتراع الفردي'), ': الجماعات الخمس والعشرون الأخرى، وأكبرها أزمور (42 098 نسمة).'],
        ),
        h2('مقاعد النساء'),
        p(
          'في جماعات الاقتراع الفردي تضاف خمسة مقاعد للنساء، تلحق بالدوائر الخمس التي تضم أكبر عدد من الناخبين المسجلين. وفي جماعات اللائحة يوجد جزء مخصص للنساء داخل العدد الإجمالي للمقاعد، ويُحسب القاسم الانتخابي لكل جزء على حدة، على أساس المصوتين.',
        ),
        h2('كم مقعدا؟'),
        p(
          'بلغ عدد المقاعد في مجالس جماعات الإقليم 696 مقعدا سنة 2021. ويتبع حجم كل مجلس عدد السكان في شرائح، وقد نقل إحصاء 2024 ست جماعات إلى شريحة أعلى. فإذا بقيت الشرائح على حالها، انتقلت مولاي عبد الله من 31 إلى 35 مقعدا، وانتقلت خمس جماعات من 23 إلى 25، دون احتساب المقاعد الخمسة المضافة للنساء:',
        ),
        ul(
          'لبير الجديد: من 24 136 إلى 30 247 نسمة؛',
          'لغديرة: من 19 973 إلى 26 192 نسمة؛',
          'أولاد غانم: من 24 775 إلى 27 895 نسمة؛',
          'سيدي عابد: من 22 980 إلى 25 935 نسمة؛',
          'أولاد عيسى: من 23 370 إلى 25 367 نسمة.',
        ),
        p(
          'أما الجديدة فقد تجاوزت 200 000 نسمة، وعدد مقاعدها يحدده المرسوم. وهذا كله استنتاج من القواعد المعمول بها، لا نص قانوني: فمن المنتظر صدور مرسوم جديد قبل اقتراع 2027، وهو وحده المرجع.',
        ),
        h2('إقليم يكبر'),
        p(
          'انتقل عدد سكان الإقليم من 786 716 نسمة سنة 2014 إلى 914 367 نسمة سنة 2024، أي بزيادة 127 651 نسمة، أو نحو 16 في المائة. ومن يعد برنامجه على أرقام قديمة يخاطب إقليما لم يعد موجودا.',
        ),
        p([
          italic('هذا النص من المحتوى التجريبي للموقع. أرقام السكان: '),
          link('المندوبية السامية للتخطيط', 'https://www.hcp.ma'),
          italic(
            '، الإحصاء العام للسكان والسكنى 2014 و2024، رخصة CC BY 4.0. ومقاعد 2021 عن النتائج المنشورة.',
          ),
        ]),
      ),
    },
    fr: {
      title: 'Ce qui attend la province en 2027 : communales, régionales, 27 communes',
      summary:
        'Les conseils élus en 2021 arrivent à terme en 2027. Scrutin de liste à El Jadida et Moulay Abdellah, uninominal dans 25 communes. La date n’est pas connue.',
      slug: 'elections-2027-dans-la-province',
      body: doc(
        p(
          'Les conseils des communes et des régions ont été élus le 8 septembre 2021 pour six ans. Leur renouvellement tombe donc en 2027. Le jour, lui, n’est pas connu, et personne ne peut l’inscrire à son agenda avant le texte qui le fixera.',
        ),
        h2('Quel scrutin dans quelle commune ?'),
        p(
          'Tout dépend de la population. Au-dessus de 50 000 habitants, le scrutin est de liste et les sièges se partagent à la proportionnelle. En deçà, il est uninominal, à un tour, et l’emporte qui a le plus de voix. En 2015, le seuil était de 35 000 habitants.',
        ),
        p('Appliquée au recensement de 2024, cette règle partage ainsi la province :'),
        ul(
          [bold('scrutin de liste'), ' : El Jadida (237 464 habitants) et Moulay Abdellah (103 993) ;'],
          [
            bold('scrutin uninominal'),
            ' : les vingt-cinq autres communes, dont la plus peuplée est Azemmour (42 098 habitants).',
          ],
        ),
        h2('Les sièges des femmes'),
        p(
          'Dans les communes au scrutin uninominal, cinq sièges s’ajoutent pour les femmes ; ils sont rattachés aux cinq circonscriptions qui ont le plus d’électeurs inscrits. Dans les communes au scrutin de liste, une part est réservée aux femmes à l’intérieur du total, et le quotient électoral se calcule pour chaque part séparément, sur les votants.',
        ),
        h2('Combien de sièges ?'),
        p(
          'Les conseils communaux de la province comptaient 696 sièges en 2021. La taille d’un conseil suit la population, par tranches, et le recensement de 2024 fait passer six communes dans la tranche supérieure. Si les tranches restent les mêmes, Moulay Abdellah passe de 31 à 35 sièges et cinq communes de 23 à 25, sans compter les cinq sièges ajoutés pour les femmes :',
        ),
        ul(
          'Lbir Jdid : de 24 136 à 30 247 habitants ;',
          'Laghdira : de 19 973 à 26 192 ;',
          'Ouled Ghanem : de 24 775 à 27 895 ;',
          'Sidi Abed : de 22 980 à 25 935 ;',
          'Oulad Aissa : de 23 370 à 25 367.',
        ),
        p(
          'El Jadida a dépassé les 200 000 habitants : son nombre de sièges relève du décret. Tout cela se déduit des règles en vigueur et n’a pas force de loi : un nouveau décret est attendu avant le scrutin de 2027, et lui seul fera foi.',
        ),
        h2('Une province qui grandit'),
        p(
          'La province est passée de 786 716 habitants en 2014 à 914 367 en 2024 : 127 651 de plus, soit environ 16 %. Qui bâtit son programme sur d’anciens chiffres s’adresse à une province qui n’existe plus.',
        ),
        p([
          italic('Ce texte fait partie du contenu de démonstration du site. Population : '),
          link('Haut-Commissariat au Plan', 'https://www.hcp.ma'),
          italic(', recensements (RGPH) de 2014 et 2024, CC BY 4.0. Sièges de 2021 : résultats publiés.'),
        ]),
      ),
    },
    en: {
      title: 'What falls due in 2027: communal and regional elections in 27 communes',
      summary:
        'The councils elected in 2021 end their term in 2027. List ballot in El Jadida and Moulay Abdellah, individual ballot in 25 communes. The date is not known.',
      slug: 'what-falls-due-in-2027',
      body: doc(
        p(
          'The communal and regional councils were elected on 8 September 2021 for six years. Their renewal therefore falls due in 2027. The day is not known, and nobody can put it in a diary before the text that sets it.',
        ),
        h2('Which ballot in which commune?'),
        p(
          'It depends on population. Above 50,000 inhabitants the ballot is a list ballot, and seats are shared in proportion. Otherwise it is an individual ballot in one round, and most votes win. In 2015 the line stood at 35,000.',
        ),
        p('On the figures of the 2024 census, the province divides as follows:'),
        ul(
          [bold('list ballot'), ': El Jadida (237,464 inhabitants) and Moulay Abdellah (103,993);'],
          [
            bold('individual ballot'),
            ': the other twenty-five communes, the largest of which is Azemmour (42,098 inhabitants).',
          ],
        ),
        h2('Women’s seats'),
        p(
          'In communes with an individual ballot, five seats are added for women and attached to the five constituencies with the most registered voters. In list communes a women’s part lies within the total, and the electoral quotient is worked out for each part apart, on the voters who voted.',
        ),
        h2('How many seats?'),
        p(
          'The communal councils of the province had 696 seats in 2021. The size of a council follows population in bands, and the 2024 census moves six communes up a band. If the bands stay as they are, Moulay Abdellah goes from 31 to 35 seats and five communes from 23 to 25, not counting the five seats added for women:',
        ),
        ul(
          'Lbir Jdid: from 24,136 to 30,247 inhabitants;',
          'Laghdira: from 19,973 to 26,192;',
          'Ouled Ghanem: from 24,775 to 27,895;',
          'Sidi Abed: from 22,980 to 25,935;',
          'Oulad Aissa: from 23,370 to 25,367.',
        ),
        p(
          'El Jadida has passed 200,000 inhabitants, and its number of seats is set by decree. All this is inferred from the present rules and is not law: a new decree is expected before the vote of 2027, and it alone will count.',
        ),
        h2('A growing province'),
        p(
          'The province grew from 786,716 inhabitants in 2014 to 914,367 in 2024: 127,651 more, or about 16%. Whoever builds a programme on old figures speaks to a province that no longer exists.',
        ),
        p([
          italic('This text is sample content. Population: '),
          link('High Commission for Planning (HCP)', 'https://www.hcp.ma'),
          italic(', censuses of 2014 and 2024, CC BY 4.0. Seats of 2021: published results.'),
        ]),
      ),
    },
  },
}
