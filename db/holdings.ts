import type { Sql } from 'postgres'
import { asOwner } from './owner.ts'

/** Whose a row is: by a column of its own, or by the row of another table that it belongs to. */
export type Whose = {
  column: string
  /** The column holds an id as text. */
  text?: true
  through?: { table: string; key: string; column: string; text?: true }
}

/** Why something stays after an erasure: message keys of `mydata.kept`. */
export const REASONS_TO_KEEP = [
  'name',
  'mandates',
  'books',
  'founders',
  'office',
  'ledger',
  'others',
  'erasure',
] as const

/** How one table concerns a person: what they are shown of it, what an erasure does to it, and what must stay and why. */
export type Holding = {
  /** What it is called: a message key of `mydata.holdings`. */
  name: string
  table: string
  whose: Whose
  /** The columns a person is shown; the rest is keys, hashes, or not theirs. */
  shown: readonly string[]
  /** Columns that are opened before they are shown, and what each was sealed as. */
  sealed?: Readonly<Record<string, string>>
  /** The rows go, some of their columns are emptied, or they stay as they are. */
  erased: 'removed' | { blanked: Readonly<Record<string, string | null>> } | 'kept'
  /** Where something stays. */
  because?: (typeof REASONS_TO_KEEP)[number]
}

/** The name that stands where a member’s stood. */
export const FORMER = { ar: 'منخرط سابق', latin: 'Ancien(ne) adhérent(e)' }

// What hangs on a row of theirs by its id.
const of = (table: string, column: string, key = 'id'): Whose => ({
  column,
  through: { table, key, column: 'member_id' },
})

const about = (
  name: string,
  table: string,
  shown: string[],
  more: Partial<Holding> & Pick<Holding, 'erased'>,
): Holding => ({ name, table, whose: { column: 'member_id' }, shown, ...more })

/** What someone did for a body: it stays, and says «former member» once its author is one. */
const done = (table: string, column: string, ...shown: string[]): Holding => ({
  name: 'office',
  table,
  whose: { column },
  shown,
  erased: 'kept',
  because: 'office',
})

const candidacyRow = (table: string, shown: string[]): Holding => ({
  ...{ name: 'candidacies', table, shown, erased: 'removed' },
  whose: of('candidacies', 'candidacy_id'),
})

/**
 * Every table that concerns members, in the order in which an erasure goes through them: what belongs to another row
 * before that row. A table of the schema that is neither here nor in `IMPERSONAL` fails a test.
 */
export const HOLDINGS: readonly Holding[] = [
  {
    name: 'letters',
    table: 'messages',
    whose: { column: 'email', through: { table: 'credentials', key: 'email', column: 'member_id' } },
    shown: ['sent_at', 'name', 'email', 'phone', 'subject', 'text'],
    erased: 'removed',
  },
  {
    // By the address that they have shown to be theirs: in the contacts may stand one that somebody else wrote there.
    name: 'offers',
    table: 'competence_offers',
    whose: of('credentials', 'email_key', 'email_key'),
    shown: [
      ...['name', 'email_sealed', 'phone_sealed', 'profession', 'fields', 'languages', 'words', 'hours'],
      'sent_at',
    ],
    sealed: { email_sealed: 'email', phone_sealed: 'phone' },
    erased: 'removed',
  },
  {
    name: 'application',
    table: 'application_steps',
    whose: of('applications', 'application_id'),
    shown: ['taken_at', 'step', 'body_id', 'reason'],
    erased: 'removed',
  },
  about(
    'application',
    'applications',
    [
      ...['sent_at', 'stage', 'body_id', 'name_ar', 'name_latin', 'known_as', 'gender', 'born_on'],
      ...['commune_code', 'phone_sealed', 'email_sealed', 'contribution', 'consents', 'signed_on', 'kept_by'],
    ],
    { sealed: { phone_sealed: 'phone', email_sealed: 'email' }, erased: 'removed' },
  ),
  about('contacts', 'contacts', ['phone_sealed', 'email_sealed', 'cin_sealed'], {
    sealed: { phone_sealed: 'phone', email_sealed: 'email', cin_sealed: 'cin' },
    erased: 'removed',
  }),
  about('emailChange', 'email_changes', ['email', 'ends_at'], {
    sealed: { email_sealed: 'email' },
    erased: 'removed',
  }),
  about(
    'consents',
    'consents',
    ['purpose', 'channel', 'version', 'given_at', 'evidence', 'recorded_by', 'withdrawn_at'],
    { erased: 'removed' },
  ),
  about('competences', 'competences', ['profession', 'fields', 'languages', 'words', 'hours', 'changed_at'], {
    erased: 'removed',
  }),
  about('votes', 'opinion_votes', ['choice', 'cast_at'], { erased: 'kept', because: 'others' }),
  about('calendars', 'calendar_feeds', ['made_at'], { erased: 'removed' }),
  about('scenarios', 'scenarios', ['name', 'saved_at', 'body_id'], { erased: 'removed' }),
  // What hangs on a candidacy goes before it.
  candidacyRow('candidate_places', ['part', 'place', 'placed_at']),
  candidacyRow('candidacy_scans', ['added_at', 'bytes']),
  candidacyRow('candidacy_papers', ['handed_in_on', 'expires_on']),
  // Not what the commission’s members wrote: whose opinion it is stays theirs.
  candidacyRow('candidacy_opinions', ['opinion']),
  candidacyRow('endorsement_revocations', ['organ', 'decided_on', 'reference', 'reason', 'revoked_at']),
  candidacyRow('candidacy_withdrawals', ['withdrawn_at']),
  about('candidacies', 'endorsements', ['organ', 'decided_on', 'reference', 'endorsed_at'], {
    erased: 'removed',
  }),
  about(
    'candidacies',
    'candidacies',
    [
      ...['sent_at', 'body_id', 'name_ar', 'name_latin', 'part', 'any_place', 'statement', 'gender'],
      ...['born_on', 'mandates'],
    ],
    { erased: 'removed' },
  ),
  {
    name: 'stations',
    table: 'agent_answers',
    whose: of('agents', 'agent_id'),
    shown: ['comes', 'said_at'],
    erased: 'removed',
  },
  {
    name: 'stations',
    table: 'agent_trainings',
    whose: of('agents', 'agent_id'),
    shown: ['trained_on'],
    erased: 'removed',
  },
  about('stations', 'agents', ['rank', 'asked_at', 'body_id'], { erased: 'removed' }),
  about('shifts', 'shift_volunteers', ['starts_at', 'ends_at', 'body_id'], { erased: 'removed' }),
  {
    name: 'loans',
    table: 'loan_returns',
    whose: of('loans', 'loan_id'),
    shown: ['returned_at'],
    erased: 'removed',
  },
  about('loans', 'loans', ['amount', 'starts_at', 'ends_at', 'body_id'], { erased: 'removed' }),
  {
    name: 'tasks',
    table: 'campaign_tasks',
    whose: { column: 'owner_id' },
    shown: ['added_at', 'title_ar', 'body_id'],
    erased: 'kept',
    because: 'office',
  },
  {
    name: 'outings',
    table: 'campaign_outings',
    whose: { column: 'led_by' },
    shown: ['held_on', 'commune_code', 'area', 'body_id'],
    erased: 'kept',
    because: 'office',
  },
  about('supports', 'proposal_supports', ['at'], { erased: 'removed' }),
  about('comments', 'proposal_comments', ['kind', 'text', 'at'], { erased: 'removed' }),
  about('comments', 'proposal_duplicates', ['at'], { erased: 'removed' }),
  about('proposals', 'proposals', ['title', 'need', 'helps', 'quarter', 'cost', 'sent_at', 'body_id'], {
    erased: 'kept',
    because: 'others',
  }),
  about('amendments', 'amendments', ['before', 'after', 'reason', 'sent_at', 'body_id'], {
    erased: 'kept',
    because: 'others',
  }),
  {
    // By the address that they have shown to be theirs.
    name: 'follows',
    table: 'followers',
    whose: of('credentials', 'email_key', 'email_key'),
    shown: ['email_sealed', 'asked_at', 'confirmed_at'],
    sealed: { email_sealed: 'email', secret_sealed: 'follow' },
    erased: 'removed',
  },
  about('segments', 'segments', ['name', 'question', 'saved_at'], { erased: 'removed' }),
  about('departures', 'departures', ['body_id', 'left_at', 'reason', 'returned_at'], { erased: 'removed' }),
  about(
    'transfers',
    'transfers',
    ['asked_at', 'reason', 'released_at', 'received_at', 'ended_at', 'end_reason'],
    {
      erased: 'removed',
    },
  ),
  about('imports', 'import_rows', ['line', 'body_id', 'filled'], {
    sealed: { sealed: 'import' },
    erased: 'removed',
  }),
  {
    // A line that may be them would bring them back.
    name: 'imports',
    table: 'import_rows',
    whose: { column: 'alike' },
    shown: ['line'],
    erased: 'removed',
  },
  about('profile', 'profiles', ['body_id', 'gender', 'born_on', 'commune_code'], { erased: 'removed' }),
  about('card', 'cards', ['made_at', 'ends_on'], { sealed: { code_sealed: 'card' }, erased: 'removed' }),
  {
    name: 'answers',
    table: 'data_answers',
    whose: {
      column: 'request_id',
      through: { table: 'data_requests', key: 'id', column: 'member_id' },
    },
    shown: ['answered_at', 'outcome', 'reason'],
    erased: 'removed',
  },
  about(
    'requests',
    'data_requests',
    ['kind', 'subject', 'wanted', 'reason', 'asked_at', 'due_at', 'body_id'],
    { erased: 'removed' },
  ),
  about('account', 'credentials', ['email', 'changed_at', 'locale'], { erased: 'removed' }),
  about('factor', 'recovery_codes', ['used_at'], { erased: 'removed' }),
  about('factor', 'second_factors', ['begun_at', 'confirmed_at'], {
    sealed: { secret: 'second factor' },
    erased: 'removed',
  }),
  about('sessions', 'pending_sign_ins', ['created_at', 'ends_at', 'used_at'], { erased: 'removed' }),
  about('sessions', 'sessions', ['created_at', 'seen_at', 'ends_at', 'device', 'revoked_at'], {
    erased: 'removed',
  }),
  about('links', 'tokens', ['purpose', 'created_at', 'ends_at', 'used_at'], { erased: 'removed' }),
  about('forms', 'submissions', ['act', 'at'], { erased: 'removed' }),
  about('suspensions', 'suspensions', ['starts_at', 'ends_at', 'reason'], { erased: 'removed' }),
  about('notices', 'leader_notices', ['body_id', 'office_id', 'name_ar', 'name_latin', 'consented_at'], {
    erased: 'removed',
  }),
  about('career', 'career_entries', ['text', 'starts_on', 'ends_on', 'source', 'source_url'], {
    erased: 'removed',
  }),
  // A public seat tells whoever looks it up who held it: without a name it would still name them.
  about('elected', 'elected_consents', ['given_on', 'paper', 'recorded_at'], { erased: 'removed' }),
  {
    name: 'elected',
    table: 'elected_versions',
    whose: of('elected_offices', 'office_id'),
    shown: ['recorded_at', 'note', 'fields'],
    erased: 'removed',
  },
  // What an office was taken to be before it was corrected to somebody else's.
  about('elected', 'elected_versions', ['recorded_at', 'note', 'fields'], { erased: 'removed' }),
  {
    name: 'elected',
    table: 'elected_responsibilities',
    whose: of('elected_offices', 'office_id'),
    shown: ['title', 'starts_on', 'ends_on', 'source', 'source_url', 'note'],
    erased: 'removed',
  },
  about(
    'elected',
    'elected_offices',
    [
      ...[
        'council',
        'commune_code',
        'place_ar',
        'place_fr',
        'name_ar',
        'name_latin',
        'seat',
        'council_group',
      ],
      ...['starts_on', 'ends_on', 'end_reason', 'source', 'source_url', 'note'],
    ],
    { erased: 'removed' },
  ),
  {
    name: 'dues',
    table: 'dues_cancellations',
    whose: of('dues_receipts', 'receipt_id'),
    shown: ['cancelled_at', 'reason'],
    erased: { blanked: { reason: '' } },
    because: 'books',
  },
  about('dues', 'dues_receipts', ['year', 'number', 'amount', 'paid_on', 'method', 'note', 'body_id'], {
    erased: { blanked: { note: '' } },
    because: 'books',
  }),
  about('dues', 'dues_standings', ['starts_on', 'exempt', 'category_id', 'reason', 'set_at'], {
    erased: { blanked: { reason: '' } },
    because: 'books',
  }),
  about('founded', 'founding_steps', ['at', 'body_id', 'outcome', 'place', 'note'], {
    erased: { blanked: { place: '', note: '' } },
    because: 'founders',
  }),
  {
    name: 'endings',
    table: 'mandate_endings',
    whose: { column: 'mandate_id', through: { table: 'mandates', key: 'id', column: 'member_id' } },
    shown: ['ended_at', 'reason'],
    erased: { blanked: { reason: '' } },
    because: 'mandates',
  },
  about(
    'mandates',
    'mandates',
    ['office_id', 'body_id', 'starts_at', 'ends_at', 'decision', 'decided_on', 'note'],
    { erased: { blanked: { note: '' } }, because: 'mandates' },
  ),
  {
    name: 'identity',
    table: 'members',
    whose: { column: 'id' },
    shown: ['name_ar', 'name_latin', 'known_as', 'number', 'joined_at'],
    erased: { blanked: { name_ar: FORMER.ar, name_latin: FORMER.latin, known_as: '' } },
    because: 'name',
  },
  about('erasure', 'erasures', ['cause', 'asked_at', 'due_at', 'carried_out_at'], {
    erased: 'kept',
    because: 'erasure',
  }),
  {
    name: 'told',
    table: 'ledger',
    whose: { column: 'subject', text: true },
    shown: ['at', 'act', 'body_id', 'count'],
    erased: 'kept',
    because: 'ledger',
  },
  {
    name: 'acts',
    table: 'ledger',
    whose: { column: 'actor_id' },
    shown: ['at', 'act', 'body_id', 'count'],
    erased: 'kept',
    because: 'ledger',
  },
  {
    name: 'told',
    table: 'ledger_details',
    whose: { column: 'line_id', through: { table: 'ledger', key: 'id', column: 'subject', text: true } },
    shown: ['details'],
    // Found by what they say, not by whose they are: register.erase.
    erased: 'kept',
    because: 'ledger',
  },
  done('articles', 'author_id', 'id', 'kind'),
  done('drafts', 'saved_by', 'saved_at', 'title'),
  done('versions', 'saved_by', 'saved_at', 'title'),
  done('publications', 'published_by', 'published_at', 'slug'),
  done('withdrawals', 'withdrawn_by', 'withdrawn_at', 'reason'),
  done('corrections', 'corrected_by', 'corrected_at', 'note'),
  done('schedules', 'planned_by', 'planned_at', 'publish_at'),
  done('discards', 'discarded_by', 'discarded_at'),
  done('leads', 'chosen_by', 'chosen_at'),
  done('pictures', 'uploaded_by', 'uploaded_at', 'name'),
  done('documents', 'uploaded_by', 'uploaded_at', 'title'),
  done('coming_dates', 'added_by', 'on', 'title'),
  done('message_handlings', 'handled_by', 'handled_at'),
  done('data_answers', 'answered_by', 'answered_at', 'outcome'),
  done('mandates', 'given_by', 'starts_at', 'office_id', 'body_id'),
  done('mandate_endings', 'ended_by', 'ended_at'),
  done('tokens', 'issued_by', 'purpose', 'created_at'),
  done('suspensions', 'decided_by', 'starts_at'),
  done('suspensions', 'lifted_by', 'ends_at'),
  done('departures', 'recorded_by', 'left_at', 'body_id'),
  done('departures', 'return_recorded_by', 'returned_at', 'body_id'),
  done('transfers', 'asked_by', 'asked_at'),
  done('transfers', 'released_by', 'released_at'),
  done('transfers', 'received_by', 'received_at'),
  done('transfers', 'ended_by', 'ended_at'),
  done('imports', 'started_by', 'started_at', 'file_name', 'body_id'),
  done('imports', 'undone_by', 'undone_at', 'file_name', 'body_id'),
  done('applications', 'entered_by', 'sent_at', 'body_id'),
  done('application_steps', 'taken_by', 'taken_at', 'step', 'body_id'),
  done('body_cards', 'changed_by', 'changed_at', 'body_id'),
  done('foundings', 'started_by', 'started_at', 'body_id'),
  done('founding_steps', 'done_by', 'at', 'body_id'),
  done('body_decisions', 'decided_by', 'at', 'body_id'),
  done('elected_offices', 'recorded_by', 'recorded_at', 'body_id'),
  done('elected_responsibilities', 'recorded_by', 'recorded_at', 'body_id'),
  done('elected_consents', 'recorded_by', 'recorded_at', 'body_id'),
  done('elected_versions', 'recorded_by', 'recorded_at', 'body_id'),
  done('career_entries', 'recorded_by', 'recorded_at', 'body_id'),
  done('dues_categories', 'added_by', 'name_ar'),
  done('dues_rates', 'set_by', 'set_at'),
  done('dues_standings', 'set_by', 'set_at'),
  done('dues_receipts', 'recorded_by', 'recorded_at', 'body_id'),
  done('dues_cancellations', 'cancelled_by', 'cancelled_at', 'body_id'),
  done('competence_needs', 'stated_by', 'stated_at', 'title', 'body_id'),
  done('competence_need_closings', 'closed_by', 'closed_at'),
  done('offer_passings', 'passed_by', 'passed_at', 'body_id'),
  done('offer_closings', 'closed_by', 'closed_at'),
  done('consents', 'recorded_by', 'given_at', 'purpose', 'channel'),
  done('programmes', 'added_by', 'added_at', 'title_ar', 'body_id'),
  done('programme_openings', 'opened_by', 'opened_at', 'body_id'),
  done('programme_moves', 'moved_by', 'moved_at', 'stage', 'body_id'),
  done('elections', 'added_by', 'added_at', 'title_ar', 'body_id'),
  done('election_milestones', 'added_by', 'added_at', 'title_ar', 'body_id'),
  done('election_marks', 'marked_by', 'marked_at', 'body_id'),
  done('constituencies', 'added_by', 'added_at', 'name_ar', 'body_id'),
  done('polling_stations', 'added_by', 'added_at', 'name_ar', 'body_id'),
  done('ballot_lists', 'added_by', 'added_at', 'name_ar', 'body_id'),
  done('candidacy_calls', 'added_by', 'added_at', 'closes_on', 'body_id'),
  done('candidacies', 'entered_by', 'sent_at', 'body_id'),
  done('candidacy_withdrawals', 'withdrawn_by', 'withdrawn_at', 'body_id'),
  done('candidacy_opinions', 'given_by', 'given_at', 'opinion', 'body_id'),
  done('endorsements', 'endorsed_by', 'endorsed_at', 'organ', 'body_id'),
  done('endorsement_revocations', 'revoked_by', 'revoked_at', 'reason', 'body_id'),
  done('candidate_lists', 'begun_by', 'begun_at', 'body_id'),
  done('candidate_places', 'placed_by', 'placed_at', 'body_id'),
  done('candidacy_paper_kinds', 'added_by', 'added_at', 'name_ar', 'body_id'),
  done('candidacy_papers', 'recorded_by', 'recorded_at', 'body_id'),
  done('candidacy_scans', 'added_by', 'added_at', 'body_id'),
  done('agents', 'asked_by', 'asked_at', 'body_id'),
  done('agent_answers', 'said_by', 'said_at', 'body_id'),
  done('agent_trainings', 'noted_by', 'noted_at', 'body_id'),
  done('agent_outsiders', 'noted_by', 'noted_at', 'body_id'),
  done('shifts', 'added_by', 'added_at', 'body_id'),
  done('shift_volunteers', 'added_by', 'added_at', 'body_id'),
  done('resources', 'added_by', 'added_at', 'body_id'),
  done('loans', 'added_by', 'added_at', 'body_id'),
  done('loan_returns', 'noted_by', 'returned_at', 'body_id'),
  done('results', 'recorded_by', 'recorded_at', 'source', 'body_id'),
  done('campaign_accounts', 'opened_by', 'opened_at', 'body_id'),
  done('campaign_limits', 'set_by', 'set_at', 'reason', 'body_id'),
  done('campaign_budgets', 'saved_by', 'saved_at', 'body_id'),
  done('campaign_entries', 'recorded_by', 'recorded_at', 'amount', 'body_id'),
  done('campaign_vouchers', 'attached_by', 'attached_at', 'body_id'),
  done('campaign_cancellations', 'cancelled_by', 'cancelled_at', 'reason', 'body_id'),
  done('campaign_alarms', 'raised_by', 'raised_at', 'percent', 'body_id'),
  done('campaign_programmes', 'linked_by', 'linked_at', 'body_id'),
  done('campaign_objectives', 'set_by', 'set_at', 'measure', 'target', 'body_id'),
  done('campaign_tasks', 'added_by', 'added_at', 'title_ar', 'body_id'),
  done('campaign_task_steps', 'taken_by', 'taken_at', 'state', 'word', 'body_id'),
  done('campaign_outings', 'recorded_by', 'recorded_at', 'commune_code', 'body_id'),
  done('rule_sets', 'saved_by', 'saved_at', 'name_ar'),
  done('campaign_articles', 'marked_by', 'marked_at', 'body_id'),
  done('silence_overrides', 'asked_by', 'asked_at', 'reason', 'body_id'),
  done('silence_grants', 'granted_by', 'granted_at', 'body_id'),
  done('opinions', 'asked_by', 'asked_at', 'body_id'),
  done('opinion_counts', 'entered_by', 'entered_at'),
  done('opinion_closings', 'closed_by', 'closed_at', 'body_id'),
  done('points', 'added_by', 'added_at', 'number', 'body_id'),
  done('point_versions', 'saved_by', 'saved_at', 'title_ar', 'body_id'),
  done('point_droppings', 'dropped_by', 'dropped_at', 'body_id'),
  done('milestones', 'added_by', 'added_at', 'title_ar', 'body_id'),
  done('milestone_days', 'recorded_by', 'recorded_at', 'body_id'),
  done('indicators', 'added_by', 'added_at', 'name_ar', 'body_id'),
  done('indicator_readings', 'recorded_by', 'recorded_at', 'body_id'),
  done('amendments', 'entered_by', 'sent_at', 'body_id'),
  done('amendment_answers', 'answered_by', 'answered_at', 'outcome', 'body_id'),
  done('proposals', 'entered_by', 'sent_at', 'title', 'body_id'),
  done('proposal_answers', 'answered_by', 'answered_at', 'outcome', 'body_id'),
  done('progress_entries', 'entered_by', 'entered_at', 'step', 'body_id'),
  done('evidence', 'added_by', 'added_at', 'title', 'body_id'),
  done('progress_rulings', 'ruled_by', 'ruled_at', 'outcome', 'body_id'),
  done('funding_lines', 'added_by', 'added_at', 'source', 'body_id'),
  done('funding_entries', 'recorded_by', 'recorded_at', 'amount', 'body_id'),
  done('funding_cancellations', 'cancelled_by', 'cancelled_at', 'body_id'),
  done('contest_outcomes', 'answered_by', 'answered_at', 'outcome', 'body_id'),
]

/** What is sealed in them all the same, and as what. */
export const SEALED_OF_VISITORS = [
  { table: 'contests', column: 'email_sealed', purpose: 'email' },
  { table: 'agent_outsiders', column: 'name_sealed', purpose: 'name' },
  { table: 'agent_outsiders', column: 'phone_sealed', purpose: 'phone' },
] as const

/** Tables that hold nothing of any member, and what they hold instead. */
export const IMPERSONAL: Readonly<Record<string, string>> = {
  bodies: 'the tree',
  body_communes: 'the tree',
  communes: 'figures of the census',
  campaign_parties:
    'names of those outside who gave to a campaign or were paid by it, and of no member as such',
  result_votes: 'counts of votes; who recorded them stands with the result',
  scan_leavings: 'names of files that are about to go',
  offices: 'what an office can do',
  statutes: 'rules',
  statute_offices: 'rules',
  topics: 'a closed list',
  skill_fields: 'a closed list',
  themes: 'a closed list',
  contests: 'what visitors wrote, without any member',
  announcements: 'how far a list was worked off',
  organisation: 'settings',
  slugs: 'addresses of texts',
  renditions: 'files of pictures',
  publication_pictures: 'which text shows which picture',
  publication_documents: 'which text offers which document',
  search_entries: 'made from public texts',
  search_desk_entries: 'made from drafts',
  search_words: 'made from public texts',
  search_synonyms: 'a closed list',
  ledger_links: 'hashes',
  visitor_refusals: 'counts',
  retention_times: 'settings',
  holdings: 'this list',
}

/**
 * Hands the list to the database, whose register follows it and nobody’s else.
 * In: a connection as owner. Running it again changes nothing.
 */
export const keepHoldings = (sql: Sql): Promise<void> =>
  asOwner(sql, ['holdings'], async (tx) => {
    await tx`delete from holdings`
    for (const [position, plan] of HOLDINGS.entries())
      await tx`insert into holdings (position, plan) values (${position}, ${tx.json(plan as never)})`
  })
