import type { Capability } from '@/db/capabilities'
import type { Actor } from '@/gate/actor'

export type Row = Record<string, unknown>
export type Operation = 'select' | 'insert' | 'update' | 'delete'

/** What the first lock says: may this actor (null: nobody signed in) do this to this row? */
type Rule = (actor: Actor | null, row: Row, world: PublicWorld) => boolean

/** What is before the public, as the table of publications says. */
export type PublicWorld = {
  root: string
  articles: Set<unknown>
  withdrawn: Set<unknown>
  versions: Set<unknown>
  pictures: Set<unknown>
  documents: Set<unknown>
  texts: Set<string>
  colleagues: Map<string, Set<unknown>>
  offices: Map<unknown, Capability[]>
  mandates: Map<unknown, Row>
  /** Elected offices that anyone may read, and whose each of them is in the register. */
  publicOffices: Set<unknown>
  elected: Map<unknown, Row>
  /** Members whose mandates each may read somewhere: those they lead, or give offices to. */
  led: Map<string, Set<unknown>>
  foundings: Map<unknown, Row>
  /** Bodies that are being founded, and the one above each. */
  begun: Map<unknown, unknown>
  /** The mandates that each member holds now. */
  held: Map<string, Set<unknown>>
  /** The home of each member who has one. */
  homes: Map<unknown, unknown>
  /** Mandates of an office that the statutes name for that body, held oneself and not by delegation. */
  leading: Set<unknown>
  /** Those of them that run now, and whose holders are not suspended. */
  leaders: Set<unknown>
  /** Members who agreed that others see what they know. */
  agreed: Set<unknown>
  receipts: Map<unknown, Row>
  /** The body of each need, and the bodies that each offer came to or was passed on to. */
  needs: Map<unknown, unknown>
  offers: Map<unknown, unknown[]>
  imports: Map<unknown, Row>
  /** Who asked each request. */
  asked: Map<unknown, unknown>
  /** The bodies that each sits in, and those with all above them. */
  seats: Map<string, Set<unknown>>
  ownBodies: Map<string, Set<unknown>>
  /** Each body with all above it. */
  above: Map<unknown, unknown[]>
  /** Programmes that anyone may read. */
  opened: Set<unknown>
  /** Rows of programmes’ parts by their id: what belongs to them asks for their body and programme. */
  parts: Map<unknown, Row>
  /** Opinions that are still asked for. */
  asking: Set<unknown>
  /** Entries that were confirmed. */
  confirmed: Set<unknown>
}

export type Rights = {
  key: string[]
  /** The column that an attempt at changing the row touches. */
  touch: string
  /** Columns that name the actor in a row that they add. */
  signs?: string[]
} & Partial<Record<Operation, Rule>>

const anyone: Rule = () => true
const signedIn: Rule = (actor) => actor !== null
const holding =
  (...capabilities: Capability[]): Rule =>
  (actor, row) =>
    capabilities.some((capability) => actor?.holds(capability, String(row.body_id)))
const own =
  (column = 'member_id'): Rule =>
  (actor, row) =>
    actor !== null && row[column] === actor.memberId
const either =
  (...rules: Rule[]): Rule =>
  (actor, row, world) =>
    rules.some((rule) => rule(actor, row, world))
const both =
  (...rules: Rule[]): Rule =>
  (actor, row, world) =>
    rules.every((rule) => rule(actor, row, world))

const writes = holding('news.write')
const publishes = holding('news.publish')
const publishesAtRoot: Rule = (actor, _, world) => actor?.holds('news.publish', world.root) ?? false
const edits = holding('news.write', 'news.publish')
const textOf = (row: Row) => `${row.article_id} ${row.locale}`

const managesAll: Rule = (actor, _, world) => actor?.holds('settings.manage', world.root) ?? false
const capabilitiesOf = (row: Row, world: PublicWorld) => world.offices.get(row.office_id) ?? []
/** Delegated from a mandate that the actor holds now. */
const passedOn: Rule = (actor, row, world) =>
  actor !== null && (world.held.get(actor.memberId)?.has(row.delegated_from) ?? false)
const manages = holding('bodies.manage')
const assigns = holding('mandates.assign')
const givesOffice: Rule = (actor, row, world) =>
  actor !== null &&
  assigns(actor, row, world) &&
  capabilitiesOf(row, world).every((capability) => actor.holds(capability, String(row.body_id)))
const mayDelegate: Rule = (actor, row, world) => {
  const source = world.mandates.get(row.delegated_from)
  const capabilities = capabilitiesOf(row, world)
  return (
    passedOn(actor, row, world) &&
    source !== undefined &&
    source.body_id === row.body_id &&
    capabilities.length > 0 &&
    capabilities.every((capability) => capabilitiesOf(source, world).includes(capability))
  )
}
const managesMembers = holding('members.manage')
const homeOf = (row: Row, world: PublicWorld) => ({ body_id: world.homes.get(row.member_id) })
const managesHome: Rule = (actor, row, world) => managesMembers(actor, homeOf(row, world), world)
const readsHome: Rule = (actor, row, world) =>
  holding('members.read', 'members.manage')(actor, homeOf(row, world), world)
const keepsBooks = holding('dues.record')
const keepsHome: Rule = (actor, row, world) => keepsBooks(actor, homeOf(row, world), world)
const seesAccounts: Rule = (actor, row, world) =>
  holding('dues.record', 'members.manage')(actor, homeOf(row, world), world)
const setsDues: Rule = (actor, _, world) => actor?.holds('dues.set', world.root) ?? false
const receiptOf = (row: Row, world: PublicWorld) => world.receipts.get(row.receipt_id) ?? {}
const seesReceipt: Rule = either(own(), holding('dues.record', 'members.manage'), seesAccounts)
const managesAtRoot: Rule = (actor, _, world) => actor?.holds('members.manage', world.root) ?? false
const asksOneself: Rule = (actor, row, world) => world.asked.get(row.request_id) === actor?.memberId
const managesKept: Rule = (actor, row, world) =>
  managesAtRoot(actor, row, world) ||
  managesHome(actor, { member_id: world.asked.get(row.request_id) }, world)
const isMember: Rule = (actor, _, world) => (world.held.get(actor?.memberId ?? '')?.size ?? 0) > 0
const needOf = (row: Row, world: PublicWorld) => ({ body_id: world.needs.get(row.need_id) })
const readsOffer =
  (id: unknown): Rule =>
  (actor, _, world) =>
    (world.offers.get(id) ?? []).some((body_id) => managesMembers(actor, { body_id }, world))
const seesApplications = holding('members.manage', 'members.confirm')
const managesAt =
  (column: string): Rule =>
  (actor, row) =>
    actor?.holds('members.manage', String(row[column])) ?? false
const managesList: Rule = (actor, row) =>
  actor !== null && (row.bodies as string[]).every((bodyId) => actor.holds('members.manage', bodyId))
const listOf = (row: Row, world: PublicWorld) => world.imports.get(row.import_id) ?? {}
const managesRow: Rule = (actor, row, world) => managesList(actor, listOf(row, world), world)
const stillWaits: Rule = (_, row, world) => listOf(row, world).accepted_at === null
// What was carried out stands for good.
const stillAsked: Rule = (_, row) => row.cause === 'asked' && row.carried_out_at === null
const ofMandate =
  (rule: Rule | undefined): Rule =>
  (actor, row, world) => {
    const mandate = world.mandates.get(row.mandate_id)
    return mandate !== undefined && (rule?.(actor, mandate, world) ?? false)
  }

const recordsElected = holding('elected.record')
const leads =
  (column = 'member_id'): Rule =>
  (actor, row, world) =>
    actor !== null && (world.led.get(actor.memberId)?.has(row[column]) ?? false)
const seesOffice: Rule = either(recordsElected, own(), leads(), (_, row, world) =>
  world.publicOffices.has(row.id),
)
const holdingAt =
  (column: string, ...capabilities: Capability[]): Rule =>
  (actor, row) =>
    capabilities.some((capability) => actor?.holds(capability, String(row[column])))
const seesFounding: Rule = either(
  holdingAt('parent_id', 'bodies.manage', 'bodies.approve'),
  holdingAt('approved_in', 'bodies.approve'),
  holding('members.read', 'mandates.assign'),
)
const ofFounding =
  (rule: Rule): Rule =>
  (actor, row, world) => {
    const founding = world.foundings.get(row.body_id)
    return founding !== undefined && rule(actor, founding, world)
  }
const takesStep: Rule = (actor, row, world) =>
  ofFounding(
    row.step === 'approval'
      ? either(holdingAt('parent_id', 'bodies.approve'), holdingAt('approved_in', 'bodies.approve'))
      : holdingAt('parent_id', 'bodies.manage'),
  )(actor, row, world)

const belongs: Rule = (actor, row, world) =>
  actor !== null && (world.ownBodies.get(actor.memberId)?.has(row.body_id) ?? false)
const within: Rule = either(
  belongs,
  holding('programme.read', 'programme.edit', 'programme.adopt', 'funding.record'),
)
const drafts = holding('programme.edit')
const adopts = holding('programme.adopt')
const recordsMoney = holding('funding.record')
const isOpen: Rule = (_, row, world) => world.opened.has(row.programme_id)
const partOf =
  (column: string, rule: Rule): Rule =>
  (actor, row, world) => {
    const part = world.parts.get(row[column])
    return part !== undefined && rule(actor, part, world)
  }
/** Minutes are a paper of whoever names them. */
const showsOwnMinutes: Rule = (actor, row, world) => {
  const paper = world.parts.get(row.minutes_id)
  return row.minutes_id === null || (paper?.purpose === 'evidence' && paper.uploaded_by === actor?.memberId)
}
/** What somebody brings to a programme: their own, from a body of theirs, or what a meeting that they led said. */
const brings: Rule = (actor, row, world) => {
  if (actor === null || !showsOwnMinutes(actor, row, world)) return false
  if (!either(belongs, holding('programme.read'))(actor, row, world)) return false
  if (row.member_id === null)
    return (
      actor.holds('programme.edit', String(row.from_id)) &&
      (world.above.get(row.from_id)?.includes(row.body_id) ?? false)
    )
  return (
    row.member_id === actor.memberId &&
    ((world.seats.get(actor.memberId)?.has(row.from_id) ?? false) ||
      world.homes.get(actor.memberId) === row.from_id)
  )
}
const seesOpinion: Rule = either(within, (actor, row, world) =>
  within(actor, { ...row, body_id: row.asked_id }, world),
)
const seesProposal = partOf('proposal_id', either(within, own()))
const votes: Rule = both(
  own(),
  (actor, row, world) =>
    world.asking.has(row.opinion_id) &&
    (world.seats.get(actor?.memberId ?? '')?.has(world.parts.get(row.opinion_id)?.asked_id) ?? false),
)
const isShownEntry: Rule = (_, row, world) =>
  world.opened.has(row.programme_id) && world.confirmed.has(row.id)
/** Of a programme: read within reach, by anyone once it is open, and added by whoever may. */
const partWith = (touch: string, sign: string, may: Rule, select: Rule = either(within, isOpen)): Rights => ({
  key: ['id'],
  touch,
  signs: [sign],
  select,
  insert: both(may, own(sign)),
})

// A paper or picture that shows something of a programme: read by whoever reads what it shows.
const ownEvidence: Rule = both((_, row) => row.purpose === 'evidence', own('uploaded_by'))
const bringsEvidence: Rule = both(
  (_, row) => row.purpose === 'evidence',
  either(belongs, holding('programme.read', 'programme.edit', 'funding.record')),
)
const showsAs =
  (column: 'picture_id' | 'document_id' | 'minutes_id'): Rule =>
  (actor, row, world) =>
    [...world.parts.values()].some(
      (part) =>
        part[column] === row.id && (RIGHTS[String(part.table)]?.select?.(actor, part, world) ?? false),
    )

const PROGRAMME_RIGHTS: Record<string, Rights> = {
  themes: { key: ['key'], touch: 'position', select: anyone },
  programmes: {
    ...partWith(
      'title_ar',
      'added_by',
      both(drafts, (_, row) => row.stage === 'gathering'),
      either(within, (_, row, world) => world.opened.has(row.id)),
    ),
    update: drafts,
  },
  programme_openings: {
    ...partWith('opened_at', 'opened_by', adopts, anyone),
    key: ['programme_id'],
    delete: adopts,
  },
  programme_moves: partWith('note', 'moved_by', (actor, row, world) =>
    (['gathering', 'drafting', 'consultation'].includes(String(row.stage)) ? drafts : adopts)(
      actor,
      row,
      world,
    ),
  ),
  opinions: partWith(
    'question',
    'asked_by',
    both(drafts, (_, row, world) => world.above.get(row.asked_id)?.includes(row.body_id) ?? false),
    seesOpinion,
  ),
  opinion_votes: {
    key: ['opinion_id', 'member_id'],
    touch: 'choice',
    select: partOf('opinion_id', seesOpinion),
    insert: votes,
    update: both(votes, partOf('opinion_id', seesOpinion)),
  },
  opinion_counts: {
    ...partWith(
      'present',
      'entered_by',
      both(
        holdingAt('asked_id', 'programme.edit'),
        showsOwnMinutes,
        (_, row, world) =>
          world.asking.has(row.opinion_id) && world.parts.get(row.opinion_id)?.asked_id === row.asked_id,
      ),
      partOf('opinion_id', seesOpinion),
    ),
    key: ['opinion_id'],
  },
  opinion_closings: {
    ...partWith('closed_at', 'closed_by', drafts, partOf('opinion_id', seesOpinion)),
    key: ['opinion_id'],
  },
  points: partWith('number', 'added_by', drafts),
  point_versions: partWith(
    'note',
    'saved_by',
    drafts,
    either(
      within,
      both(isOpen, (_, row, world) => {
        const point = world.parts.get(row.point_id) ?? {}
        return (
          point.version === row.number ||
          (point.adopted_version !== null && Number(point.adopted_version) <= Number(row.number))
        )
      }),
    ),
  ),
  point_droppings: { ...partWith('reason', 'dropped_by', drafts), key: ['point_id'], delete: drafts },
  milestones: partWith('due_on', 'added_by', drafts),
  milestone_days: partWith('reason', 'recorded_by', drafts),
  indicators: partWith('unit_ar', 'added_by', drafts),
  indicator_readings: partWith('source', 'recorded_by', drafts),
  // One’s own stay one’s own to read, also after moving to another branch.
  amendments: partWith('reason', 'entered_by', brings, either(within, own())),
  amendment_answers: {
    ...partWith('reason', 'answered_by', drafts, either(within, partOf('amendment_id', own()))),
    key: ['amendment_id'],
  },
  proposals: partWith('need', 'entered_by', brings, either(within, own())),
  proposal_supports: {
    key: ['proposal_id', 'member_id'],
    touch: 'at',
    select: seesProposal,
    insert: both(own(), seesProposal),
    delete: both(own(), seesProposal),
  },
  proposal_comments: {
    key: ['id'],
    touch: 'text',
    signs: ['member_id'],
    select: seesProposal,
    insert: both(own(), seesProposal),
    delete: both(own(), seesProposal),
  },
  proposal_duplicates: {
    key: ['proposal_id', 'of_id', 'member_id'],
    touch: 'at',
    select: seesProposal,
    // Of two that they see.
    insert: both(own(), seesProposal, partOf('of_id', either(within, own()))),
    delete: both(own(), seesProposal),
  },
  proposal_answers: partWith('reason', 'answered_by', drafts, either(within, partOf('proposal_id', own()))),
  progress_entries: partWith('reason', 'entered_by', within, either(within, isShownEntry)),
  evidence: partWith(
    'title',
    'added_by',
    both(within, (actor, row, world) => world.parts.get(row.entry_id)?.entered_by === actor?.memberId),
    either(within, partOf('entry_id', isShownEntry)),
  ),
  progress_rulings: {
    ...partWith(
      'reason',
      'ruled_by',
      drafts,
      either(
        within,
        both(isOpen, (_, row) => row.outcome === 'confirmed'),
      ),
    ),
    key: ['entry_id'],
  },
  funding_lines: partWith('partner', 'added_by', recordsMoney),
  funding_entries: partWith('reference', 'recorded_by', recordsMoney),
  funding_cancellations: { ...partWith('reason', 'cancelled_by', recordsMoney), key: ['entry_id'] },
  followers: { key: ['id'], touch: 'locale' },
  announcements: {
    key: ['id'],
    touch: 'sent',
    select: drafts,
    insert: both(drafts, (_, row) => row.sent === 0 && row.finished_at === null),
  },
  // Whoever wrote is nobody’s to read: told apart by what they doubt.
  contests: { key: ['id'], touch: 'text', select: drafts },
  contest_outcomes: {
    ...partWith('answer_ar', 'answered_by', drafts, either(drafts, isOpen)),
    key: ['contest_id'],
  },
}

/** Every table of the portal: who may do what. A table that is missing here fails the catalogue test. */
export const RIGHTS: Record<string, Rights> = {
  ...PROGRAMME_RIGHTS,
  bodies: {
    key: ['id'],
    touch: 'name_ar',
    select: anyone,
    insert: both(
      holdingAt('parent_id', 'bodies.manage'),
      (_, row) => row.being_founded === true && row.founded_on === null && row.dissolved_on === null,
    ),
    update: (actor, row) => actor?.holds('settings.manage', String(row.id)) ?? false,
  },
  foundings: {
    key: ['body_id'],
    touch: 'approved_in',
    signs: ['started_by'],
    select: seesFounding,
    insert: both(
      own('started_by'),
      holdingAt('parent_id', 'bodies.manage'),
      (_, row, world) => world.begun.get(row.body_id) === row.parent_id,
    ),
  },
  founding_steps: {
    key: ['id'],
    touch: 'note',
    signs: ['done_by'],
    select: ofFounding(seesFounding),
    // Whoever founds takes the steps; the last one is another's. Nobody counts people they may not know of.
    insert: both(
      own('done_by'),
      takesStep,
      (actor, row, world) =>
        row.member_id === null || RIGHTS.members?.select?.(actor, { id: row.member_id }, world) === true,
    ),
  },
  body_decisions: {
    key: ['id'],
    touch: 'note',
    signs: ['decided_by'],
    select: either(
      holding('members.read', 'mandates.assign', 'bodies.manage'),
      holdingAt('parent_id', 'bodies.manage'),
    ),
    insert: both(
      own('decided_by'),
      holdingAt('parent_id', 'bodies.manage'),
      either((_, row) => row.other_id === null, holdingAt('other_id', 'bodies.manage')),
    ),
  },
  communes: { key: ['code'], touch: 'name_ar', select: anyone },
  body_communes: { key: ['body_id', 'commune_code'], touch: 'body_id', select: anyone },
  members: {
    key: ['id'],
    touch: 'name_ar',
    select: either(
      own('id'),
      (actor, _, world) => actor?.holds('members.read', world.root) ?? false,
      (actor, row, world) =>
        actor === null ? false : (world.colleagues.get(actor.memberId)?.has(row.id) ?? false),
      (actor, row, world) => readsHome(actor, { member_id: row.id }, world),
      // Names and numbers for whoever keeps the books of their home; contacts and profiles not.
      (actor, row, world) => keepsHome(actor, { member_id: row.id }, world),
    ),
  },
  offices: { key: ['id'], touch: 'name_ar', select: anyone },
  mandates: {
    key: ['id'],
    touch: 'ends_at',
    signs: ['given_by'],
    select: either(own(), holding('members.read', 'mandates.assign'), passedOn),
    insert: (actor, row, world) =>
      row.delegated_from === null ? givesOffice(actor, row, world) : mayDelegate(actor, row, world),
    update: either(own(), passedOn, givesOffice),
  },
  mandate_endings: {
    key: ['mandate_id'],
    touch: 'reason',
    signs: ['ended_by'],
    select: (actor, row, world) => ofMandate(RIGHTS.mandates?.select)(actor, row, world),
    insert: (actor, row, world) => ofMandate(RIGHTS.mandates?.update)(actor, row, world),
  },
  elected_offices: {
    key: ['id'],
    touch: 'seat',
    signs: ['recorded_by'],
    select: seesOffice,
    insert: both(recordsElected, own('recorded_by')),
    // Whoever corrects signs.
    update: both(recordsElected, own('recorded_by')),
  },
  elected_responsibilities: {
    key: ['id'],
    touch: 'source',
    signs: ['recorded_by'],
    select: (actor, row, world) => {
      const office = world.elected.get(row.office_id)
      return office !== undefined && seesOffice(actor, office, world)
    },
    insert: both(recordsElected, own('recorded_by')),
    update: both(recordsElected, own('recorded_by')),
  },
  elected_consents: {
    key: ['office_id'],
    touch: 'paper',
    signs: ['recorded_by'],
    select: either(own(), recordsElected),
    insert: both(either(own(), recordsElected), own('recorded_by')),
    delete: either(own(), recordsElected),
  },
  elected_versions: { key: ['subject_id', 'version'], touch: 'note', select: recordsElected },
  career_entries: {
    key: ['id'],
    touch: 'source_url',
    signs: ['recorded_by'],
    select: either((_, row) => row.member_id === null, own(), leads()),
    insert: both(
      recordsElected,
      own('recorded_by'),
      either((_, row) => row.member_id === null, leads()),
    ),
    delete: both(
      either(own(), recordsElected),
      // Nobody removes what they cannot see.
      either((_, row) => row.member_id === null, own(), leads()),
    ),
  },
  statutes: { key: ['kind'], touch: 'quorum', select: anyone, update: managesAll },
  statute_offices: {
    key: ['kind', 'office_id'],
    touch: 'position',
    select: anyone,
    insert: managesAll,
    update: managesAll,
    delete: managesAll,
  },
  body_cards: {
    key: ['body_id'],
    touch: 'email',
    signs: ['changed_by'],
    select: anyone,
    insert: both(manages, own('changed_by')),
    // Whoever changes a card signs it.
    update: both(manages, own('changed_by')),
  },
  leader_notices: {
    key: ['mandate_id'],
    touch: 'name_ar',
    signs: ['member_id'],
    select: either(own(), (_, row, world) => world.leaders.has(row.mandate_id)),
    // One's own mandate, held now, that leads its body, under one's own name.
    insert: both(
      own(),
      (actor, row, world) => world.held.get(actor?.memberId ?? '')?.has(row.mandate_id) ?? false,
      (_, row, world) => world.leading.has(row.mandate_id),
    ),
    delete: own(),
  },
  suspensions: { key: ['id'], touch: 'reason', select: either(own(), readsHome) },
  // Written by the register's own functions alone, as are transfers.
  departures: {
    key: ['id'],
    touch: 'reason',
    select: either(own(), holding('members.read', 'members.manage')),
  },
  transfers: {
    key: ['id'],
    touch: 'reason',
    select: either(
      own(),
      managesAt('from_body'),
      both(managesAt('to_body'), (_, row) => row.released_at !== null),
    ),
  },
  segments: {
    key: ['id'],
    touch: 'name',
    signs: ['member_id'],
    select: own(),
    insert: own(),
    delete: own(),
  },
  imports: {
    key: ['id'],
    touch: 'mapped',
    signs: ['started_by'],
    select: managesList,
    insert: both(managesList, own('started_by')),
    update: managesList,
    delete: both(managesList, (_, row) => row.accepted_at === null),
  },
  import_rows: {
    key: ['import_id', 'line'],
    touch: 'state',
    select: managesRow,
    insert: both(managesRow, stillWaits),
    update: both(managesRow, stillWaits),
  },
  profiles: {
    key: ['member_id'],
    touch: 'gender',
    select: either(own(), holding('members.read', 'members.manage')),
    insert: managesMembers,
    update: managesMembers,
  },
  // Another person's are read through register.reveal alone.
  contacts: {
    key: ['member_id'],
    touch: 'phone_tail',
    select: own(),
    insert: either(own(), managesHome),
    update: own(),
  },
  consents: {
    key: ['id'],
    touch: 'withdrawn_at',
    signs: ['recorded_by'],
    select: either(own(), readsHome),
    insert: (actor, row, world) =>
      own()(actor, row, world)
        ? row.evidence === 'portal'
        : row.evidence === 'paper' && managesHome(actor, row, world),
    update: either(own(), managesHome),
  },
  dues_categories: {
    key: ['id'],
    touch: 'name_fr',
    signs: ['added_by'],
    select: anyone,
    insert: setsDues,
  },
  dues_rates: { key: ['id'], touch: 'amount', signs: ['set_by'], select: anyone, insert: setsDues },
  dues_standings: {
    key: ['id'],
    touch: 'reason',
    signs: ['set_by'],
    select: either(own(), seesAccounts),
    insert: keepsHome,
  },
  // No receipt is ever changed or removed: a wrong one is cancelled.
  dues_receipts: {
    key: ['id'],
    touch: 'amount',
    signs: ['recorded_by'],
    select: seesReceipt,
    insert: both(keepsBooks, (_, row, world) => world.homes.get(row.member_id) === row.body_id),
  },
  dues_cancellations: {
    key: ['receipt_id'],
    touch: 'reason',
    signs: ['cancelled_by'],
    select: (actor, row, world) => seesReceipt(actor, receiptOf(row, world), world),
    insert: keepsBooks,
  },
  skill_fields: { key: ['key'], touch: 'name_ar', select: anyone },
  // Without consent nobody else sees what a member knows.
  competences: {
    key: ['member_id'],
    touch: 'words',
    select: either(
      own(),
      both(managesHome, (_, row, world) => world.agreed.has(row.member_id)),
    ),
    insert: own(),
    update: own(),
    delete: own(),
  },
  competence_needs: {
    key: ['id'],
    touch: 'title',
    signs: ['stated_by'],
    select: managesMembers,
    insert: managesMembers,
  },
  competence_need_closings: {
    key: ['need_id'],
    touch: 'note',
    signs: ['closed_by'],
    select: (actor, row, world) => managesMembers(actor, needOf(row, world), world),
    insert: (actor, row, world) => managesMembers(actor, needOf(row, world), world),
  },
  competence_offers: {
    key: ['id'],
    touch: 'words',
    select: (actor, row, world) => readsOffer(row.id)(actor, row, world),
  },
  offer_passings: {
    key: ['offer_id', 'body_id'],
    touch: 'passed_at',
    signs: ['passed_by'],
    select: managesMembers,
    insert: managesAtRoot,
  },
  offer_closings: {
    key: ['offer_id'],
    touch: 'note',
    signs: ['closed_by'],
    select: (actor, row, world) => readsOffer(row.offer_id)(actor, row, world),
    insert: (actor, row, world) => readsOffer(row.offer_id)(actor, row, world),
  },
  // Moved from stage to stage by functions of the register alone.
  applications: {
    key: ['id'],
    touch: 'known_as',
    signs: ['entered_by'],
    select: (actor, row, world) => row.stage !== 'unconfirmed' && seesApplications(actor, row, world),
    insert: (actor, row, world) =>
      row.stage === 'branch' && row.member_id === null && managesMembers(actor, row, world),
  },
  application_steps: {
    key: ['id'],
    touch: 'reason',
    select: (actor, row, world) => seesApplications(actor, row, world),
  },
  topics: { key: ['id'], touch: 'name_ar', select: anyone },
  articles: {
    key: ['id'],
    touch: 'kind',
    signs: ['author_id'],
    select: either(edits, (_, row, world) => world.articles.has(row.id) || world.withdrawn.has(row.id)),
    insert: both(writes, own('author_id')),
    update: edits,
  },
  drafts: {
    key: ['article_id', 'locale'],
    touch: 'title',
    signs: ['saved_by'],
    select: edits,
    insert: both(edits, own('saved_by')),
    // Whoever changes a text signs it.
    update: both(edits, own('saved_by')),
  },
  discards: {
    key: ['article_id'],
    touch: 'discarded_at',
    signs: ['discarded_by'],
    select: edits,
    // What was ever public stays.
    insert: both(
      edits,
      own('discarded_by'),
      (_, row, world) => !world.articles.has(row.article_id) && !world.withdrawn.has(row.article_id),
    ),
    delete: edits,
  },
  search_entries: { key: ['article_id', 'locale'], touch: 'title', select: anyone },
  search_desk_entries: { key: ['article_id', 'locale'], touch: 'title', select: edits },
  search_words: { key: ['word'], touch: 'spelled', select: anyone },
  search_synonyms: { key: ['phrase', 'meaning'], touch: 'meaning', select: anyone },
  versions: {
    key: ['id'],
    touch: 'title',
    signs: ['saved_by'],
    select: either(edits, (_, row, world) => world.versions.has(row.id)),
    insert: both(edits, own('saved_by')),
  },
  publications: {
    key: ['article_id', 'locale'],
    touch: 'slug',
    signs: ['published_by'],
    select: anyone,
    insert: both(publishes, own('published_by')),
    update: publishes,
    delete: publishes,
  },
  withdrawals: {
    key: ['id'],
    touch: 'reason',
    signs: ['withdrawn_by'],
    select: anyone,
    insert: both(publishes, own('withdrawn_by')),
  },
  corrections: {
    key: ['id'],
    touch: 'note',
    signs: ['corrected_by'],
    select: either(edits, (_, row, world) => world.texts.has(textOf(row))),
    insert: both(publishes, own('corrected_by')),
  },
  schedules: {
    key: ['article_id', 'locale'],
    touch: 'publish_at',
    signs: ['planned_by'],
    select: edits,
    insert: both(publishes, own('planned_by')),
    delete: publishes,
  },
  slugs: { key: ['locale', 'slug'], touch: 'slug', select: anyone, insert: publishes },
  leads: {
    key: ['article_id'],
    touch: 'chosen_at',
    signs: ['chosen_by'],
    select: anyone,
    insert: both(publishesAtRoot, own('chosen_by')),
    delete: publishesAtRoot,
  },
  publication_pictures: {
    key: ['article_id', 'locale', 'picture_id'],
    touch: 'picture_id',
    select: anyone,
    insert: publishes,
    delete: publishes,
  },
  publication_documents: {
    key: ['article_id', 'locale', 'document_id'],
    touch: 'document_id',
    select: anyone,
    insert: publishes,
    delete: publishes,
  },
  pictures: {
    key: ['id'],
    touch: 'credit',
    signs: ['uploaded_by'],
    select: either(edits, (_, row, world) => world.pictures.has(row.id), ownEvidence, showsAs('picture_id')),
    insert: both(either(writes, bringsEvidence), own('uploaded_by')),
    update: writes,
  },
  renditions: {
    key: ['picture_id', 'width', 'format'],
    touch: 'bytes',
    select: either(
      edits,
      (_, row, world) => world.pictures.has(row.picture_id),
      (actor, row, world) =>
        either(ownEvidence, showsAs('picture_id'))(actor, world.parts.get(row.picture_id) ?? {}, world),
    ),
    insert: either(writes, (actor, row, world) =>
      ownEvidence(actor, world.parts.get(row.picture_id) ?? {}, world),
    ),
  },
  documents: {
    key: ['id'],
    touch: 'title',
    signs: ['uploaded_by'],
    select: either(
      edits,
      (_, row, world) => world.documents.has(row.id),
      ownEvidence,
      showsAs('document_id'),
      showsAs('minutes_id'),
    ),
    insert: both(either(writes, bringsEvidence), own('uploaded_by')),
    update: writes,
  },
  organisation: {
    key: ['root_id'],
    touch: 'email',
    select: anyone,
    update: (actor, row) => actor?.holds('settings.manage', String(row.root_id)) ?? false,
  },
  coming_dates: {
    key: ['id'],
    touch: 'precision',
    signs: ['added_by'],
    select: anyone,
    insert: both(publishes, own('added_by')),
    update: publishes,
    delete: publishes,
  },
  messages: {
    key: ['id'],
    touch: 'subject',
    select: holding('messages.read'),
    delete: holding('messages.read'),
  },
  message_handlings: {
    key: ['message_id'],
    touch: 'note',
    signs: ['handled_by'],
    select: holding('messages.read'),
    insert: both(holding('messages.read'), own('handled_by')),
    delete: holding('messages.read'),
  },
  // Only the language of letters is one’s own to change here.
  credentials: { key: ['member_id'], touch: 'locale', select: own(), update: own() },
  email_changes: {
    key: ['member_id'],
    touch: 'email',
    select: own(),
    insert: own(),
    update: own(),
    delete: own(),
  },
  data_requests: {
    key: ['id'],
    touch: 'reason',
    // Whoever keeps the member's home today; the whole organisation is everyone's.
    select: either(own(), managesHome, managesAtRoot),
    insert: both(own(), (_, row, world) => row.body_id === (world.homes.get(row.member_id) ?? world.root)),
  },
  data_answers: {
    key: ['request_id'],
    touch: 'reason',
    signs: ['answered_by'],
    select: either(asksOneself, managesKept),
    // Another's request, in the name of the home that they have today.
    insert: both(
      managesMembers,
      (actor, row, world) => !asksOneself(actor, row, world),
      (_, row, world) => row.body_id === (world.homes.get(world.asked.get(row.request_id)) ?? world.root),
    ),
  },
  erasures: {
    key: ['member_id'],
    touch: 'due_at',
    select: own(),
    insert: both(own(), stillAsked),
    delete: both(own(), stillAsked),
  },
  cards: {
    key: ['member_id'],
    touch: 'ends_on',
    select: own(),
    insert: both(own(), isMember),
    update: both(own(), isMember),
  },
  retention_times: { key: ['kind'], touch: 'months', select: anyone, update: managesAll },
  holdings: { key: ['position'], touch: 'plan' },
  // Ended by its member, and never begun again.
  sessions: {
    key: ['id'],
    touch: 'revoked_at',
    select: own(),
    update: both(own(), (_, row) => row.revoked_at !== null),
  },
  tokens: { key: ['hash'], touch: 'used_at' },
  second_factors: { key: ['member_id'], touch: 'last_step', select: own() },
  // Their hashes are nobody's to read: told apart by whose they are.
  recovery_codes: { key: ['member_id'], touch: 'used_at', select: own() },
  pending_sign_ins: { key: ['hash'], touch: 'used_at' },
  submissions: {
    key: ['member_id', 'key'],
    touch: 'act',
    signs: ['member_id'],
    select: own(),
    insert: own(),
    update: own(),
  },
  ledger: {
    key: ['id'],
    touch: 'act',
    signs: ['actor_id'],
    select: holding('ledger.read'),
    insert: both(signedIn, own('actor_id')),
  },
  ledger_details: {
    key: ['line_id'],
    touch: 'details',
    select: holding('ledger.read'),
    // Allowed beside a line of one's own; the world's lines are all somebody's.
    insert: (actor, row) => actor !== null && row.actor_of_line === actor.memberId,
  },
  ledger_links: { key: ['position'], touch: 'hash' },
  visitor_refusals: { key: ['day', 'act', 'reason'], touch: 'count' },
}
