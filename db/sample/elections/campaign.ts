import type { Measure, TaskState } from '../../campaign.ts'
import type { Owner, Rank, ResourceKind } from '../../coverage.ts'

type Names = { ar: string; fr: string; en: string }

/** The communal election to come, by its French name: what is prepared for it here is an example. */
export const CAMPAIGN = 'Élections communales de 2027'

/** What the province and the branch aim at, in days from polling day. */
export const sampleObjectives: readonly {
  body: string
  commune: string | null
  measure: Measure
  target: number
  day: number
}[] = [
  { body: 'root', commune: null, measure: 'members', target: 1200, day: -90 },
  { body: 'root', commune: null, measure: 'outings', target: 54, day: -14 },
  { body: 'azemmour', commune: '06.181.01.01', measure: 'doors', target: 3000, day: -14 },
  { body: 'azemmour', commune: '06.181.01.01', measure: 'meetings', target: 12, day: -60 },
]

type SampleTask = {
  /** How tasks name each other. */
  key: string
  body: string
  /** Of whom it is asked: an account or a member of the sample. */
  owner: string
  title: Names
  commune?: string
  day: number
  after?: readonly string[]
  steps?: readonly (TaskState | [state: 'blocked', word: string])[]
}

export const sampleTasks: readonly SampleTask[] = [
  {
    ...{ key: 'calendar', body: 'root', owner: 'provincialSecretary', day: -270, steps: ['begun', 'done'] },
    title: {
      ar: 'عرض رزنامة الاستحقاقات على الكتابة الإقليمية',
      fr: 'Présenter le calendrier électoral au secrétariat provincial',
      en: 'Lay the electoral calendar before the provincial secretariat',
    },
  },
  {
    ...{ key: 'stations', body: 'root', owner: 'provincialSecretary', day: -240, after: ['calendar'] },
    steps: ['begun'],
    title: {
      ar: 'جمع عناوين مكاتب التصويت من كل فرع',
      fr: 'Réunir auprès de chaque section les adresses des bureaux de vote',
      en: 'Collect the addresses of polling stations from every branch',
    },
  },
  {
    ...{ key: 'quarters', body: 'azemmour', owner: 'branchSecretary', commune: '06.181.01.01', day: -200 },
    steps: ['begun', ['blocked', 'القاعة البلدية في الإصلاح (مثال)']],
    title: {
      ar: 'برمجة لقاءات الأحياء حول البرنامج',
      fr: 'Programmer les rencontres de quartier sur le programme',
      en: 'Plan the meetings in the quarters on the programme',
    },
  },
  {
    ...{ key: 'agents', body: 'azemmour', owner: 'branchSecretary', commune: '06.181.01.01', day: -60 },
    after: ['stations'],
    title: {
      ar: 'إيجاد ممثل أول وممثل ثان لكل مكتب تصويت بأزمور',
      fr: 'Trouver un premier et un second représentant pour chaque bureau d’Azemmour',
      en: 'Find a first and a second representative for every station in Azemmour',
    },
  },
  {
    ...{ key: 'training', body: 'azemmour', owner: 'branchSecretary', day: -10, after: ['agents'] },
    title: {
      ar: 'تكوين ممثلي أزمور على ملء المحضر',
      fr: 'Former les représentants d’Azemmour à la tenue du procès-verbal',
      en: 'Train the representatives of Azemmour on the minutes',
    },
  },
]

/** Days in the field that were, as counts alone. */
export const sampleOutings = [
  {
    ...{ body: 'azemmour', commune: '06.181.01.01', area: 'المدينة القديمة (مثال)', heldOn: '2026-11-14' },
    ...{
      doors: 64,
      conversations: 41,
      leaflets: 120,
      meetings: 1,
      participants: 7,
      ledBy: 'branchSecretary',
    },
  },
] as const

/** Who was asked to stand in the first stations of Azemmour, in their order; null did not answer yet. */
export const sampleAgents: readonly { station: number; rank: Rank; comes: boolean | null }[] = [
  { station: 0, rank: 'first', comes: true },
  { station: 0, rank: 'second', comes: true },
  { station: 1, rank: 'first', comes: true },
  { station: 1, rank: 'second', comes: null },
  { station: 2, rank: 'first', comes: true },
  { station: 3, rank: 'first', comes: null },
  { station: 4, rank: 'first', comes: false },
]

export const sampleShifts = [
  {
    purpose: 'نقل ممثلي المترشح إلى مكاتبهم',
    from: '2027-09-08T05:30:00Z',
    to: '2027-09-08T07:30:00Z',
    needed: 4,
  },
  { purpose: 'جمع نسخ المحاضر', from: '2027-09-08T18:00:00Z', to: '2027-09-08T23:00:00Z', needed: 6 },
] as const

export const sampleResources: readonly { kind: ResourceKind; name: string; count: number; owner: Owner }[] = [
  { kind: 'vehicle', name: 'سيارة من سبعة مقاعد (مثال)', count: 1, owner: 'lent' },
  { kind: 'room', name: 'مقر الفرع بأزمور (مثال)', count: 1, owner: 'party' },
  { kind: 'material', name: 'سترات ممثلي المترشح (مثال)', count: 60, owner: 'party' },
]
