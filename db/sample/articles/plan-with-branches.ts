import { doc, h2, italic, ownDrawing, p, quote, type SampleArticle, ul } from './article.ts'

export const planWithBranches: SampleArticle = {
  key: 'plan-with-branches',
  topic: 'branches',
  kind: 'news',
  eventOn: null,
  publishedOn: '2026-11-10',
  picture: {
    file: 'db/sample/pictures/meeting.svg',
    alt: {
      ar: 'رسم: أشخاص حول مائدة مستديرة',
      fr: 'Dessin : des personnes autour d’une table ronde',
      en: 'Drawing: people around a round table, from above',
    },
    credit: ownDrawing,
  },
  author: 'editor1',
  texts: {
    ar: {
      title: 'برنامج العمل يُكتب مع الفروع، لا بمعزل عنها',
      summary:
        'اختار التنظيم الإقليمي أن يعد برنامج عمله بطريقة تشاركية مع الرفيقات والرفاق في الفروع المحلية. ما الذي يعنيه ذلك في إقليم من 27 جماعة؟',
      slug: 'برنامج-العمل-مع-الفروع',
      body: doc(
        p(
          'قبل أن يُكتب سطر واحد من برنامج العمل، يُسأل الفرع. هذا هو الاختيار الذي أعلنه التنظيم الإقليمي بالجديدة بعد مؤتمر 22 أبريل 2018: برنامج يوضع بطريقة تشاركية مع الرفيقات والرفاق في الفروع المحلية، ويضمن للتنظيم إشعاعا فعليا.',
        ),
        h2('إقليم واحد وحاجات كثيرة'),
        p(
          'تفسر الخريطة هذا الاختيار. فالإقليم يضم 27 جماعة: ثلاث حضرية، هي الجديدة وأزمور ولبير الجديد، و24 قروية. وعدد سكانه 914 367 نسمة حسب إحصاء 2024. في الجديدة وحدها 237 464 نسمة، وفي سي احساين بن عبد الرحمان 6 014 نسمة. ولا تكفي ورقة واحدة، تُكتب في مقر واحد، لحاجات الجماعتين معا.',
        ),
        h2('ما الذي تحمله الخطة إلى الفروع؟'),
        p(
          'تقوم الخطة على أربعة محاور: الهيكلة، والتنظيم، والعنصر البشري، واللوجستيك. وعند الفروع تصير هذه المحاور أسئلة عملية:',
        ),
        ul(
          'أين يوجد فرع قائم يحتاج إلى تقوية، وأين ينبغي تأسيس فرع جديد؟',
          'أي قطاع سوسيومهني يمكن إحداثه في الجماعة؟',
          'هل للشباب وللنساء منظمة موازية يشتغلون في إطارها؟',
          'من هي الأطر والكفاءات التي تنتظر دعوة؟',
          'ما هي الملفات التي تمس الحياة اليومية للساكنة؟',
        ),
        p(
          'من أجوبة الفروع يتكون البرنامج. ومن الفرع يبدأ التتبع أيضا، لأن المناضل في الجماعة هو أول من يرى إن كانت النقطة قد أُنجزت أو تعثرت.',
        ),
        h2('الإشعاع شرط لا شعار'),
        quote('برنامج العمل يوضع مع الفروع، ويضمن إشعاعا فعليا.'),
        p(
          'تضع الخطة إذن شرطين: شرطا في الطريقة، هو المشاركة، وشرطا في النتيجة، هو الإشعاع. والفرع الذي لا يسمع به جيرانه لا يكفيه أن يكون اسمه في لائحة.',
        ),
        p(
          'وينضاف إلى ذلك شرط الوقت. فالخطة تنص على برنامج استباقي للاستحقاقات الانتخابية المقبلة. والانتخابات الجماعية والجهوية تحل سنة 2027، دون أن يُعلن تاريخها بعد. ومعنى الاستباق أن يعرف كل فرع جماعته قبل أن تبدأ الحملة، لا في أثنائها.',
        ),
        p([
          italic(
            'هذا النص من المحتوى التجريبي للموقع. مصادره: النص العمومي الذي عرض خطة التنظيم الإقليمي بعد المؤتمر؛ والمندوبية السامية للتخطيط، إحصاء 2024 (CC BY 4.0).',
          ),
        ]),
      ),
    },
    fr: {
      title: 'Le programme de travail s’écrit avec les sections, pas sans elles',
      summary:
        'L’organisation provinciale a choisi d’établir son programme de travail avec les camarades des sections. Ce que cela veut dire dans 27 communes.',
      slug: 'programme-de-travail-avec-les-sections',
      body: doc(
        p(
          'Avant d’écrire la première ligne du programme de travail, on interroge la section. C’est le choix annoncé par l’organisation provinciale d’El Jadida après le congrès du 22 avril 2018 : un programme établi de façon participative, avec les camarades des sections locales, et qui assure un rayonnement réel.',
        ),
        h2('Une province, bien des besoins'),
        p(
          'La carte explique ce choix. La province compte 27 communes : trois urbaines, El Jadida, Azemmour et Lbir Jdid, et 24 rurales. Elle avait 914 367 habitants au recensement de 2024, dont 237 464 dans la seule commune d’El Jadida et 6 014 à Si Hsaien Ben Abderrahmane. Une même feuille, écrite dans un même bureau, ne dira pas ce dont les deux ont besoin.',
        ),
        h2('Ce que le plan apporte aux sections'),
        p(
          'Le plan tient en quatre axes : structure, organisation, personnes, logistique. Dans une section, ces axes deviennent des questions pratiques :',
        ),
        ul(
          'où une section existante doit-elle être renforcée, où faut-il en fonder une ?',
          'quel secteur socioprofessionnel peut naître dans la commune ?',
          'les jeunes et les femmes ont-ils une organisation parallèle où agir ?',
          'quels cadres, quelles compétences n’attendent qu’une invitation ?',
          'quels dossiers touchent la vie quotidienne des habitants ?',
        ),
        p(
          'Le programme se compose des réponses des sections. C’est aussi de la section que part le suivi : dans la commune, le militant est le premier à voir si un point est réalisé ou bloqué.',
        ),
        h2('Le rayonnement, une condition'),
        quote('Le programme de travail s’établit avec les sections et assure un rayonnement réel.'),
        p(
          'Le plan pose donc deux conditions : l’une de méthode, la participation ; l’autre de résultat, le rayonnement. Une section dont les voisins n’ont jamais entendu parler ne peut se contenter de figurer sur une liste.',
        ),
        p(
          'S’y ajoute une condition de temps. Le plan prévoit un programme établi à l’avance pour les prochaines élections. Les communales et les régionales sont attendues en 2027, à une date qui n’est pas encore connue. Anticiper, c’est faire en sorte que chaque section connaisse sa commune avant la campagne, et non pendant.',
        ),
        p([
          italic(
            'Ce texte fait partie du contenu de démonstration du site. Sources : le texte public qui a présenté le plan de l’organisation provinciale après le congrès ; Haut-Commissariat au Plan, recensement de 2024 (CC BY 4.0).',
          ),
        ]),
      ),
    },
  },
}
