import { bold, doc, h2, italic, link, ol, ownDrawing, p, quote, type SampleArticle } from './article.ts'

export const house2021: SampleArticle = {
  key: 'house-2021',
  topic: 'elections',
  kind: 'news',
  eventOn: '2021-09-08',
  publishedOn: '2026-11-13',
  picture: {
    file: 'db/sample/pictures/ballot.svg',
    alt: {
      ar: 'رسم: صندوق اقتراع أمام مقاعد في نصف دائرة',
      fr: 'Dessin : une urne devant des sièges en hémicycle',
      en: 'Drawing: a ballot box before seats in a half circle',
    },
    credit: ownDrawing,
  },
  author: 'editor1',
  texts: {
    ar: {
      title: 'مجلس النواب 2021 بالجديدة: ستة مقاعد لست لوائح',
      summary:
        'منحت الدائرة الانتخابية المحلية للجديدة يوم 8 شتنبر 2021 مقعدا لكل واحدة من ست لوائح. القاعدة الجديدة للقاسم الانتخابي هي التي تفسر ذلك.',
      slug: 'مجلس-النواب-2021-الجديدة',
      body: doc(
        p(
          'ستة مقاعد، وست لوائح فائزة، ومقعد واحد لكل لائحة: هذه حصيلة الدائرة الانتخابية المحلية للجديدة في انتخابات مجلس النواب ليوم 8 شتنبر 2021. حصدت الأولى أكثر من 52 ألف صوت، والسادسة أقل من 18 ألفا، وخرجت كل منهما بمقعد.',
        ),
        h2('الأصوات كما أُعلنت'),
        p('تضم النتائج المنشورة 22 لائحة، حصلت مجتمعة على 201 708 أصوات. وهذه اللوائح الفائزة:'),
        ol(
          ['التجمع الوطني للأحرار: ', bold('52 953'), ' صوتا؛'],
          ['حزب الاستقلال: ', bold('35 868'), ' صوتا؛'],
          ['الأصالة والمعاصرة: ', bold('27 290'), ' صوتا؛'],
          ['الاتحاد الاشتراكي للقوات الشعبية: ', bold('22 367'), ' صوتا؛'],
          ['التقدم والاشتراكية: ', bold('20 719'), ' صوتا؛'],
          ['الحركة الشعبية: ', bold('17 748'), ' صوتا.'],
        ),
        p('وجاء الاتحاد الدستوري سابعا بحصيلة 4 595 صوتا. فبين آخر الفائزين وأول الخاسرين 13 153 صوتا.'),
        h2('لماذا ست لوائح؟'),
        quote('القاسم الانتخابي = عدد الناخبين المسجلين ÷ عدد المقاعد.'),
        p(
          'هنا مفتاح النتيجة. فمنذ 2021 يُحسب القاسم الانتخابي لمجلس النواب على أساس الناخبين المسجلين، لا على أساس أصوات اللوائح المشاركة في التوزيع، ولم تعد هناك عتبة. قاعدة الحساب أوسع، والقاسم إذن أعلى. فإذا لم تبلغه أي لائحة، وُزعت المقاعد كلها بأكبر البقايا، مقعدا لكل لائحة حسب ترتيبها.',
        ),
        p(
          'لم نعثر على عدد المسجلين في الدائرة سنة 2021 في مصدر رسمي، ولذلك لا نذكر القاسم. لكن الحساب يبين أن المقاعد لا تتغير ما دام المسجلون أكثر من 211 230. ولو كانوا أقل من ذلك لكانت الأصوات الموزعة على اللوائح تمثل أزيد من 95 في المائة منهم.',
        ),
        h2('لو بقيت قاعدة 2016'),
        p(
          'كانت قاعدة 2016 تستبعد كل لائحة تقل عن 3 في المائة من الأصوات المعبر عنها، وتقسم أصوات الباقي على عدد المقاعد. طبقنا هذه القاعدة على أصوات 2021: تبقى اللوائح الست نفسها، ومجموعها 176 945 صوتا، والقاسم نحو 29 491. عندئذ يأخذ التجمع الوطني للأحرار مقعدين، ولا تأخذ الحركة الشعبية شيئا. الأصوات هي هي؛ القاعدة وحدها نقلت مقعدا.',
        ),
        p([
          italic(
            'هذا النص من المحتوى التجريبي للموقع. الأصوات والمقاعد عن النتائج الرسمية المنشورة في موقع ',
          ),
          link('elections.ma', 'https://www.elections.ma'),
          italic('، والتمرين الحسابي من إنجازنا، لا صفة رسمية له.'),
        ]),
      ),
    },
    fr: {
      title: 'Chambre des représentants 2021 à El Jadida : six sièges, six listes',
      summary:
        'Le 8 septembre 2021, la circonscription locale d’El Jadida a donné un siège à chacune de six listes. La nouvelle règle du quotient l’explique.',
      slug: 'chambre-2021-el-jadida',
      body: doc(
        p(
          'Six sièges, six listes élues, un siège chacune : tel est le bilan de la circonscription locale d’El Jadida aux élections de la Chambre des représentants du 8 septembre 2021. La première liste a réuni plus de 52 000 voix, la sixième moins de 18 000, et toutes deux repartent avec un siège.',
        ),
        h2('Les voix proclamées'),
        p('Les résultats publiés comptent 22 listes, qui ont réuni ensemble 201 708 voix. Les élues sont :'),
        ol(
          ['le Rassemblement national des indépendants : ', bold('52 953'), ' voix ;'],
          ['l’Istiqlal : ', bold('35 868'), ' voix ;'],
          ['Authenticité et modernité : ', bold('27 290'), ' voix ;'],
          ['l’Union socialiste des forces populaires : ', bold('22 367'), ' voix ;'],
          ['le Progrès et le socialisme : ', bold('20 719'), ' voix ;'],
          ['le Mouvement populaire : ', bold('17 748'), ' voix.'],
        ),
        p(
          'L’Union constitutionnelle vient septième avec 4 595 voix. De la dernière élue à la première battue, l’écart est de 13 153 voix.',
        ),
        h2('Pourquoi six listes'),
        quote('Quotient électoral = électeurs inscrits ÷ nombre de sièges.'),
        p(
          'Toute l’explication est là. Depuis 2021, le quotient électoral de la Chambre des représentants se calcule sur les électeurs inscrits, et non plus sur les voix des listes admises au partage ; le seuil a disparu. La base est plus large, donc le quotient plus élevé. Si aucune liste ne l’atteint, tous les sièges vont aux plus forts restes, un par liste, dans l’ordre des voix.',
        ),
        p(
          'Nous n’avons pas trouvé, dans une source officielle, le nombre d’inscrits de la circonscription en 2021 ; nous ne donnons donc pas de quotient. Mais le calcul montre que les sièges restent les mêmes dès que les inscrits dépassent 211 230. S’ils étaient moins nombreux, les voix réparties entre les listes représenteraient plus de 95 % d’entre eux.',
        ),
        h2('Et avec la règle de 2016 ?'),
        p(
          'La règle de 2016 écartait les listes à moins de 3 % des suffrages exprimés et divisait les voix des autres par le nombre de sièges. Appliquons-la aux voix de 2021 : restent les six mêmes listes, avec 176 945 voix en tout, et un quotient d’environ 29 491. Le Rassemblement national des indépendants aurait alors deux sièges, le Mouvement populaire aucun. Les voix sont les mêmes ; la règle seule a déplacé un siège.',
        ),
        p([
          italic(
            'Ce texte fait partie du contenu de démonstration du site. Voix et sièges viennent des résultats officiels publiés sur ',
          ),
          link('elections.ma', 'https://www.elections.ma'),
          italic(' ; l’exercice de calcul est le nôtre et n’a rien d’officiel.'),
        ]),
      ),
    },
    en: {
      title: 'House of Representatives 2021 in El Jadida: six seats, six lists',
      summary:
        'On 8 September 2021 the local constituency of El Jadida gave one seat to each of six lists. The new rule for the electoral quotient explains why.',
      slug: 'house-2021-el-jadida',
      body: doc(
        p(
          'Six seats, six winning lists, one seat each: that was the outcome in the local constituency of El Jadida at the House of Representatives election of 8 September 2021. The first list took more than 52,000 votes, the sixth fewer than 18,000, and each came away with one seat.',
        ),
        h2('The votes as declared'),
        p('The published results show 22 lists, which together received 201,708 votes. The winners were:'),
        ol(
          ['National Rally of Independents (RNI): ', bold('52,953'), ' votes;'],
          ['Istiqlal Party (PI): ', bold('35,868'), ' votes;'],
          ['Authenticity and Modernity Party (PAM): ', bold('27,290'), ' votes;'],
          ['Socialist Union of Popular Forces (USFP): ', bold('22,367'), ' votes;'],
          ['Party of Progress and Socialism (PPS): ', bold('20,719'), ' votes;'],
          ['Popular Movement (MP): ', bold('17,748'), ' votes.'],
        ),
        p(
          'The Constitutional Union (UC) came seventh with 4,595. Between the last winner and the first loser lay 13,153 votes.',
        ),
        h2('Why six lists'),
        quote('Electoral quotient = registered voters ÷ number of seats.'),
        p(
          'Here is the key. Since 2021 the electoral quotient for the House has been worked out on registered voters, no longer on the votes of the lists that take part in the sharing, and there is no threshold. The base is wider, so the quotient is higher. If no list reaches it, every seat goes by largest remainders: one a list, in the order of their votes.',
        ),
        p(
          'We have not found the number of registered voters in the constituency in 2021 in an official source, so we give no quotient. But the sums show that the seats stay the same once the registered exceed 211,230. Were they fewer, the votes shared among the lists would amount to more than 95% of them.',
        ),
        h2('Under the rule of 2016'),
        p(
          'The rule of 2016 left out lists below 3% of the valid votes and divided the votes of the others by the number of seats. Apply it to the votes of 2021: the same six lists remain, with 176,945 votes in all and a quotient of about 29,491. RNI would then have two seats, and the Popular Movement none. The votes are the same; the rule alone moved a seat.',
        ),
        p([
          italic('This text is sample content. Votes and seats are from the official results published at '),
          link('elections.ma', 'https://www.elections.ma'),
          italic('; the exercise in arithmetic is ours and has no official standing.'),
        ]),
      ),
    },
  },
}
