import { servicePoints } from './azemmour-2015-services.ts'
import { townPoints } from './azemmour-2015-town.ts'
import type { SamplePoint, SampleProgramme } from './programme.ts'

// Said by each point itself, since each has a page of its own.
const MADE_UP = {
  ar: 'مثال توضيحي: وُضعت هذه النقطة للعرض، ولا تنقل نص البرنامج الأصلي.',
  fr: 'Exemple : ce point a été écrit pour la démonstration et ne reprend pas le texte d’origine.',
}

const madeUp = (point: SamplePoint): SamplePoint => ({
  ...point,
  text: { ar: `${point.text.ar}\n${MADE_UP.ar}`, fr: `${point.text.fr}\n${MADE_UP.fr}` },
})

/** What the founding document tells: 162 million dirhams, about two thirds brought in, most points real. The rest is made up. */
export const azemmour2015: SampleProgramme = {
  slug: 'azemmour-2015-2021',
  body: 'azemmour',
  editor: 'branchSecretary',
  kind: 'electoral',
  title: {
    ar: 'البرنامج الانتخابي لأزمور 2015–2021',
    fr: 'Programme électoral d’Azemmour, 2015–2021',
    en: 'Electoral programme of Azemmour, 2015–2021',
  },
  intro: {
    ar: 'رُصد لهذا البرنامج 162 مليون درهم، عُبئ نحو ثلثيها بمعية حلفاء الحزب، وصار أغلب نقطه واقعا. هذا ما تعلنه الوثيقة التأسيسية للتنظيم، ولم تؤكده بعدُ وثائق أخرى. وهي أرقام إجمالية: فالوثيقة لا تورد النقط، ولا كلفة كل واحدة منها، ولا حصص الممولين، ولا التواريخ.\nأما النقط الاثنتان والعشرون المعروضة هنا، بكلفتها وتمويلها وتواريخها، فمثال توضيحي كُتب للعرض ووُزع فيه المبلغ نفسه، ليرى القارئ كيف يُتتبع برنامج من الوعد إلى الإنجاز.',
    fr: 'Ce programme a été doté de 162 millions de dirhams, dont environ les deux tiers mobilisés avec les alliés du parti, et la plupart de ses points sont devenus réalité. C’est ce que déclare le document fondateur de l’organisation ; aucune autre pièce ne le confirme encore. Ce sont des totaux : le document ne donne ni les points, ni le coût de chacun, ni la part de chaque financeur, ni les dates.\nLes vingt-deux points présentés ici, avec leur coût, leur financement et leurs dates, sont un exemple. Écrits pour la démonstration, ils répartissent la même somme et montrent comment un programme se suit, de la promesse à la réalisation.',
    en: 'This programme had 162 million dirhams set aside for it, about two thirds of which were brought in with the party’s allies, and most of its points became reality. That is what the organisation’s founding document reports; no other paper confirms it yet. These are totals: the document gives neither the points, nor what each cost, nor the share of each source, nor the dates.\nThe twenty-two points shown here, with their costs, funding and dates, are an example. Written for demonstration, they share out the same sum and show how a programme is followed from promise to delivery.',
  },
  communes: ['06.181.01.01'],
  startsOn: '2015-09-04',
  endsOn: '2021-09-08',
  addedOn: '2015-03-01',
  openedOn: '2015-07-12',
  standing: 'illustrative',
  moves: [
    { stage: 'drafting', decision: 'bureau', on: '2015-03-15', note: 'تاريخ توضيحي · date illustrative' },
    {
      stage: 'consultation',
      decision: 'bureau',
      on: '2015-05-10',
      note: 'تاريخ توضيحي · date illustrative',
    },
    {
      stage: 'adopted',
      decision: 'generalMeeting',
      on: '2015-07-05',
      note: 'تاريخ توضيحي · date illustrative',
    },
    {
      stage: 'running',
      decision: 'bureau',
      on: '2015-09-20',
      note: 'تاريخ توضيحي · date illustrative',
    },
    {
      stage: 'closed',
      decision: 'generalMeeting',
      on: '2021-07-18',
      note: 'تاريخ توضيحي · date illustrative',
    },
  ],
  points: [...townPoints, ...servicePoints].map(madeUp),
  proposals: [],
  amendments: [],
  opinions: [],
}
