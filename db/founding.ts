import { readFileSync } from 'node:fs'
import type { Sql } from 'postgres'
import type { Capability } from './capabilities.ts'
import { asOwner } from './owner.ts'
import { RULE_SETS } from './rule-sets.ts'
import type { BodyKind } from './schema/structure.ts'

type Names = { ar: string; fr: string; en: string }

/** The offices that every organisation starts with; what each can do may be changed at the root. */
export const OFFICES: { key: string; names: Names; capabilities: Capability[] }[] = [
  {
    key: 'provincialSecretary',
    names: { ar: 'الكاتب الإقليمي', fr: 'Secrétaire provincial', en: 'Provincial secretary' },
    capabilities: [
      'news.write',
      'news.publish',
      'messages.read',
      'ledger.read',
      'settings.manage',
      'mandates.assign',
      'members.read',
      'members.manage',
      'members.confirm',
      'elected.record',
      'bodies.manage',
      'bodies.approve',
      'dues.set',
      'dues.record',
      'programme.read',
      'programme.edit',
      'programme.adopt',
      'funding.record',
      'election.read',
      'election.plan',
      'candidacies.judge',
      'results.record',
      'campaign.account',
    ],
  },
  {
    key: 'organisationOfficer',
    names: {
      ar: 'مسؤول التنظيم',
      fr: 'Responsable de l’organisation',
      en: 'Organisation officer',
    },
    capabilities: ['members.read', 'members.manage', 'members.confirm'],
  },
  {
    key: 'secretariatMember',
    names: {
      ar: 'عضو الكتابة الإقليمية',
      fr: 'Membre du secrétariat provincial',
      en: 'Member of the provincial secretariat',
    },
    capabilities: ['ledger.read', 'bodies.approve', 'programme.read', 'election.read'],
  },
  {
    key: 'communicationOfficer',
    names: {
      ar: 'مسؤول الإعلام والتواصل',
      fr: 'Responsable de la communication',
      en: 'Communication officer',
    },
    capabilities: ['news.write', 'news.publish', 'messages.read'],
  },
  {
    key: 'editor',
    names: { ar: 'محرر', fr: 'Rédacteur', en: 'Editor' },
    capabilities: ['news.write'],
  },
  {
    key: 'branchSecretary',
    names: { ar: 'كاتب الفرع المحلي', fr: 'Secrétaire local', en: 'Local secretary' },
    capabilities: [
      'news.write',
      'news.publish',
      'members.read',
      'members.manage',
      'elected.record',
      'bodies.manage',
      'programme.read',
      'programme.edit',
      'programme.adopt',
      'funding.record',
      'election.read',
      'election.plan',
      'results.record',
    ],
  },
  {
    key: 'campaignDirector',
    names: { ar: 'مدير الحملة', fr: 'Directeur de campagne', en: 'Campaign director' },
    capabilities: ['election.read', 'election.plan', 'results.record', 'programme.read', 'campaign.account'],
  },
  {
    key: 'electionCommission',
    names: {
      ar: 'عضو لجنة الترشيحات',
      fr: 'Membre de la commission des candidatures',
      en: 'Member of the candidacies commission',
    },
    capabilities: ['election.read', 'candidacies.judge'],
  },
  {
    key: 'programmeOfficer',
    names: { ar: 'مسؤول البرنامج', fr: 'Responsable du programme', en: 'Programme officer' },
    capabilities: ['programme.read', 'programme.edit'],
  },
  {
    key: 'treasurer',
    names: { ar: 'أمين المال', fr: 'Trésorier', en: 'Treasurer' },
    capabilities: ['dues.record', 'programme.read', 'funding.record', 'campaign.account'],
  },
  { key: 'rapporteur', names: { ar: 'المقرر', fr: 'Rapporteur', en: 'Rapporteur' }, capabilities: [] },
  {
    key: 'adviser',
    names: { ar: 'مستشار بالمكتب', fr: 'Assesseur', en: 'Adviser member' },
    capabilities: [],
  },
  {
    key: 'sectorCoordinator',
    names: { ar: 'منسق القطاع', fr: 'Coordinateur de secteur', en: 'Sector coordinator' },
    capabilities: ['news.write', 'members.read', 'bodies.manage'],
  },
  {
    key: 'coordinator',
    names: { ar: 'منسق محلي', fr: 'Coordinateur local', en: 'Local coordinator' },
    capabilities: ['news.write', 'members.read'],
  },
  { key: 'member', names: { ar: 'منخرط', fr: 'Adhérent', en: 'Member' }, capabilities: [] },
]

type Statute = { kind: BodyKind; seats: number | null; offices: [office: string, seats: number | null][] }

/** What a new organisation begins with; its own statutes are entered over it. */
export const STATUTES: Statute[] = [
  {
    kind: 'organisation',
    seats: null,
    offices: [
      ['provincialSecretary', null],
      ['programmeOfficer', null],
      ['campaignDirector', null],
      ['electionCommission', null],
    ],
  },
  { kind: 'secretariat', seats: 21, offices: [['secretariatMember', 21]] },
  { kind: 'committee', seats: null, offices: [['member', null]] },
  {
    kind: 'branch',
    seats: null,
    offices: [
      ['branchSecretary', 1],
      ['treasurer', 1],
      ['rapporteur', 1],
      ['programmeOfficer', null],
      ['campaignDirector', null],
      ['adviser', null],
      ['member', null],
    ],
  },
  {
    kind: 'sector',
    seats: null,
    offices: [
      ['sectorCoordinator', 1],
      ['member', null],
    ],
  },
  {
    kind: 'parallel',
    seats: null,
    offices: [
      ['branchSecretary', 1],
      ['member', null],
    ],
  },
  {
    kind: 'coordination',
    seats: null,
    offices: [
      ['coordinator', 1],
      ['member', null],
    ],
  },
]

/** What lists of news are filtered by: a closed set, in this order. */
export const TOPICS: { key: string; names: Names }[] = [
  { key: 'organisation', names: { ar: 'التنظيم', fr: 'Organisation', en: 'Organisation' } },
  { key: 'programmes', names: { ar: 'البرامج', fr: 'Programmes', en: 'Programmes' } },
  { key: 'elections', names: { ar: 'الانتخابات', fr: 'Élections', en: 'Elections' } },
  { key: 'branches', names: { ar: 'الفروع', fr: 'Sections', en: 'Branches' } },
  { key: 'competences', names: { ar: 'الأطر والكفاءات', fr: 'Compétences', en: 'Competences' } },
  { key: 'citizens', names: { ar: 'ملفات المواطنين', fr: 'Dossiers citoyens', en: 'Citizens’ dossiers' } },
]

/** What points of programmes are about: a closed set, in this order; the last four are the axes of a work plan. */
export const THEMES: { key: string; names: Names }[] = [
  { key: 'water', names: { ar: 'الماء والتطهير', fr: 'Eau et assainissement', en: 'Water and sanitation' } },
  { key: 'roads', names: { ar: 'الطرق والإنارة', fr: 'Voirie et éclairage', en: 'Roads and lighting' } },
  { key: 'health', names: { ar: 'الصحة', fr: 'Santé', en: 'Health' } },
  { key: 'education', names: { ar: 'التعليم', fr: 'Éducation', en: 'Education' } },
  { key: 'youth', names: { ar: 'الشباب والرياضة', fr: 'Jeunesse et sport', en: 'Youth and sport' } },
  {
    key: 'culture',
    names: { ar: 'الثقافة والتراث', fr: 'Culture et patrimoine', en: 'Culture and heritage' },
  },
  {
    key: 'environment',
    names: { ar: 'البيئة والنظافة', fr: 'Environnement et propreté', en: 'Environment and cleanliness' },
  },
  {
    key: 'economy',
    names: { ar: 'الاقتصاد والشغل', fr: 'Économie et emploi', en: 'Economy and employment' },
  },
  { key: 'women', names: { ar: 'النساء والمناصفة', fr: 'Femmes et parité', en: 'Women and parity' } },
  { key: 'social', names: { ar: 'العمل الاجتماعي', fr: 'Action sociale', en: 'Social work' } },
  { key: 'housing', names: { ar: 'السكن والتعمير', fr: 'Habitat et urbanisme', en: 'Housing and planning' } },
  {
    key: 'governance',
    names: {
      ar: 'الحكامة والإدارة',
      fr: 'Gouvernance et administration',
      en: 'Governance and administration',
    },
  },
  { key: 'structure', names: { ar: 'الهيكلة', fr: 'Structure', en: 'Structure' } },
  { key: 'organisation', names: { ar: 'التنظيم', fr: 'Organisation', en: 'Organisation' } },
  { key: 'people', names: { ar: 'العنصر البشري', fr: 'Personnes', en: 'People' } },
  { key: 'logistics', names: { ar: 'اللوجستيك', fr: 'Logistique', en: 'Logistics' } },
]

/** What people can know: a closed set, in this order. */
export const SKILL_FIELDS: { key: string; names: Names }[] = [
  { key: 'law', names: { ar: 'القانون', fr: 'Droit', en: 'Law' } },
  {
    key: 'accounting',
    names: { ar: 'المحاسبة والمالية', fr: 'Comptabilité et finances', en: 'Accounting and finance' },
  },
  {
    key: 'education',
    names: { ar: 'التربية والتعليم', fr: 'Éducation et enseignement', en: 'Education and teaching' },
  },
  { key: 'health', names: { ar: 'الصحة', fr: 'Santé', en: 'Health' } },
  {
    key: 'agriculture',
    names: { ar: 'الفلاحة والماء', fr: 'Agriculture et eau', en: 'Agriculture and water' },
  },
  { key: 'fishing', names: { ar: 'الصيد البحري والميناء', fr: 'Pêche et port', en: 'Fishing and harbour' } },
  {
    key: 'industry',
    names: { ar: 'الصناعة والمقاولة', fr: 'Industrie et entreprise', en: 'Industry and business' },
  },
  {
    key: 'planning',
    names: { ar: 'التعمير والبناء', fr: 'Urbanisme et construction', en: 'Planning and building' },
  },
  {
    key: 'administration',
    names: {
      ar: 'الإدارة والجماعات الترابية',
      fr: 'Administration et collectivités',
      en: 'Administration and local government',
    },
  },
  { key: 'computing', names: { ar: 'المعلوميات', fr: 'Informatique', en: 'Computing' } },
  {
    key: 'communication',
    names: { ar: 'الإعلام والتواصل', fr: 'Médias et communication', en: 'Media and communication' },
  },
  { key: 'culture', names: { ar: 'الثقافة والفنون', fr: 'Culture et arts', en: 'Culture and arts' } },
  { key: 'sport', names: { ar: 'الرياضة والشباب', fr: 'Sport et jeunesse', en: 'Sport and youth' } },
  {
    key: 'social',
    names: {
      ar: 'العمل الاجتماعي والجمعيات',
      fr: 'Action sociale et associations',
      en: 'Social work and associations',
    },
  },
  { key: 'environment', names: { ar: 'البيئة', fr: 'Environnement', en: 'Environment' } },
  {
    key: 'logistics',
    names: { ar: 'اللوجستيك والتنظيم', fr: 'Logistique et organisation', en: 'Logistics and events' },
  },
]

/**
 * Lays what every portal stands on into an empty database: offices, statutes, topics, communes.
 * In: a connection as owner. Running it again changes nothing.
 */
export const layFoundations = (sql: Sql): Promise<void> =>
  asOwner(
    sql,
    ['offices', 'statutes', 'statute_offices', 'topics', 'communes', 'skill_fields', 'themes', 'rule_sets'],
    async (tx) => {
      for (const { key, names, capabilities } of OFFICES)
        await tx`insert into offices (id, key, name_ar, name_fr, name_en, capabilities)
        values (gen_random_uuid(), ${key}, ${names.ar}, ${names.fr}, ${names.en}, ${capabilities}) on conflict (key) do nothing`
      for (const { kind, seats, offices } of STATUTES) {
        const [fresh] = await tx`insert into statutes (kind, seats) values (${kind}, ${seats})
        on conflict (kind) do nothing returning kind`
        // Once there, they are the organisation's own: an office that was taken out of them does not come back.
        if (!fresh) continue
        for (const [position, [office, most]] of offices.entries())
          await tx`insert into statute_offices (kind, office_id, seats, position)
          select ${kind}, id, ${most}, ${position} from offices where key = ${office}`
      }
      for (const [position, { key, names }] of TOPICS.entries())
        await tx`insert into topics (id, key, name_ar, name_fr, name_en, position)
        values (gen_random_uuid(), ${key}, ${names.ar}, ${names.fr}, ${names.en}, ${position}) on conflict (key) do nothing`
      for (const [position, { key, names }] of SKILL_FIELDS.entries())
        await tx`insert into skill_fields (key, name_ar, name_fr, name_en, position)
        values (${key}, ${names.ar}, ${names.fr}, ${names.en}, ${position}) on conflict (key) do nothing`
      for (const [position, { key, names }] of THEMES.entries())
        await tx`insert into themes (key, name_ar, name_fr, name_en, position)
        values (${key}, ${names.ar}, ${names.fr}, ${names.en}, ${position}) on conflict (key) do nothing`
      for (const { kind, names, rules } of RULE_SETS)
        await tx`insert into rule_sets (id, kind, number, name_ar, name_fr, name_en, rules)
        select gen_random_uuid(), ${kind}, 1 + coalesce(max(number), 0), ${names.ar}, ${names.fr}, ${names.en}, ${tx.json(rules)}
        from rule_sets where kind = ${kind}
        having not exists (select from rule_sets where kind = ${kind} and (saved_by is not null or name_fr = ${names.fr}))`
      for (const commune of readCommunes())
        await tx`insert into communes ${tx(commune)} on conflict (code) do nothing`
    },
  )

const readCommunes = () => {
  const [, ...lines] = readFileSync(new URL('./communes.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [
      code = '',
      name_fr = '',
      name_ar = '',
      kind = '',
      province_fr = '',
      ,
      ,
      ,
      ,
      population2014,
      population2024,
    ] = line.split(',')
    return {
      code,
      name_fr,
      name_ar,
      kind,
      province_fr,
      population2014: Number(population2014),
      population2024: Number(population2024),
    }
  })
}

/**
 * Founds the organisation itself where none stands: its root body, and settings that a person fills in later.
 * In: a connection as owner; out: the root body's id.
 */
export const foundOrganisation = (sql: Sql): Promise<string> =>
  asOwner(sql, ['bodies', 'organisation'], async (tx) => {
    const [known] = await tx<{ root_id: string }[]>`select root_id from organisation`
    if (known) return known.root_id
    const names = {
      ar: 'التنظيم الإقليمي',
      fr: 'L’organisation provinciale',
      en: 'The provincial organisation',
    }
    const nothing = { ar: '', fr: '', en: '' }
    const empty = { type: 'doc', content: [] }
    const rootId = crypto.randomUUID()
    await tx`insert into bodies (id, kind, slug, name_ar, name_fr, name_en) values (${rootId}, 'organisation', 'province', ${names.ar}, ${names.fr}, ${names.en})`
    await tx`insert into organisation (root_id, name, subtitle, mission, email, address, publisher, host)
      values (${rootId}, ${tx.json(names)}, ${tx.json(nothing)}, ${tx.json({ ar: empty, fr: empty, en: empty })}, '', ${tx.json(nothing)}, ${tx.json(nothing)}, ${tx.json(nothing)})`
    return rootId
  })
