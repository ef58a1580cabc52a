import { CAMPAIGN_RIGHTS } from './campaign-rights'
import { candidacyRights } from './candidacy-rights'
import { COVERAGE_RIGHTS } from './coverage-rights'
import { ELECTION_RIGHTS } from './election-rights'
import { isVoucher, MONEY_RIGHTS } from './money-rights'
import { bringsEvidence, ownEvidence, PROGRAMME_RIGHTS, showsAs } from './programme-rights'
import {
  anyone,
  both,
  either,
  holding,
  holdingAt,
  own,
  type PublicWorld,
  type Rights,
  type Row,
  type Rule,
  signedIn,
} from './rule'
import { SEATS_RIGHTS } from './seats-rights'

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

/** Every table of the portal: who may do what. A table that is missing here fails the catalogue test. */
export const RIGHTS: Record<string, Rights> = {
  ...PROGRAMME_RIGHTS,
  ...ELECTION_RIGHTS,
  ...SEATS_RIGHTS,
  ...MONEY_RIGHTS,
  ...candidacyRights((...asked) => RIGHTS.members?.select?.(...asked) ?? false),
  ...COVERAGE_RIGHTS,
  ...CAMPAIGN_RIGHTS,
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
      isVoucher,
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
