import type { Sql } from 'postgres'

type Narrowed = { role: string; operation: 'select' | 'update'; table: string; columns: string[] }

// Who did it is the members' to know.
const narrowedForVisitors = (tables: Record<string, string[]>): Narrowed[] =>
  Object.entries(tables).map(([table, columns]) => ({
    role: 'portal_visitor',
    operation: 'select',
    table,
    columns,
  }))

// What members may write anew of rows that a policy gives them.
const rewritten = (table: string, columns: string[]): Narrowed => ({
  ...{ role: 'portal_member', operation: 'update', table, columns },
})

// Rights follow policies: a role may do to a table what some policy of its speaks of, and nothing else.
// Where a row may be seen but not all of it, the columns stand here.
const NARROWED: Narrowed[] = [
  { role: 'portal_visitor', operation: 'select', table: 'articles', columns: ['id', 'code', 'kind'] },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'versions',
    columns: [
      'id',
      'article_id',
      'locale',
      'number',
      'title',
      'summary',
      'slug',
      'body',
      'kind',
      'topic_id',
      'byline_id',
      'event_on',
      'cover_id',
    ],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'publications',
    columns: [
      'article_id',
      'body_id',
      'locale',
      'version_id',
      'slug',
      'topic_id',
      'published_at',
      'corrected_at',
    ],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'withdrawals',
    columns: ['id', 'article_id', 'locale', 'reason', 'withdrawn_at'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'corrections',
    columns: ['id', 'article_id', 'locale', 'note', 'corrected_at'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'leads',
    columns: ['article_id', 'body_id', 'chosen_at'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'pictures',
    columns: ['id', 'name', 'width', 'height', 'alt_ar', 'alt_fr', 'alt_en', 'credit'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'documents',
    columns: ['id', 'name', 'title', 'type', 'bytes'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'coming_dates',
    columns: ['id', 'on', 'precision', 'title', 'place', 'note'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'body_cards',
    columns: ['body_id', 'address', 'meeting_place', 'meeting_times', 'email', 'phone'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'dues_categories',
    columns: ['id', 'name_ar', 'name_fr', 'name_en'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'leader_notices',
    columns: ['mandate_id', 'body_id', 'office_id', 'name_ar', 'name_latin'],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'dues_rates',
    columns: ['id', 'category_id', 'starts_on', 'period', 'amount'],
  },
  {
    role: 'portal_member',
    operation: 'select',
    table: 'credentials',
    columns: ['member_id', 'email', 'changed_at', 'locale', 'locale_chosen'],
  },
  rewritten('credentials', ['locale', 'locale_chosen']),
  {
    role: 'portal_member',
    operation: 'select',
    table: 'email_changes',
    columns: ['member_id', 'email', 'ends_at'],
  },
  {
    role: 'portal_registrar',
    operation: 'update',
    table: 'members',
    columns: ['name_ar', 'name_latin', 'known_as'],
  },
  { role: 'portal_registrar', operation: 'update', table: 'mandates', columns: ['ends_at', 'note'] },
  {
    role: 'portal_clerk',
    operation: 'update',
    table: 'transfers',
    columns: ['ended_by', 'ended_at', 'end_reason'],
  },
  { role: 'portal_registrar', operation: 'update', table: 'mandate_endings', columns: ['reason'] },
  { role: 'portal_registrar', operation: 'update', table: 'founding_steps', columns: ['place', 'note'] },
  { role: 'portal_registrar', operation: 'update', table: 'dues_receipts', columns: ['note'] },
  { role: 'portal_registrar', operation: 'update', table: 'dues_standings', columns: ['reason'] },
  { role: 'portal_registrar', operation: 'update', table: 'dues_cancellations', columns: ['reason'] },
  {
    role: 'portal_registrar',
    operation: 'select',
    table: 'second_factors',
    columns: ['member_id', 'begun_at', 'confirmed_at'],
  },
  {
    role: 'portal_registrar',
    operation: 'select',
    table: 'recovery_codes',
    columns: ['member_id', 'used_at'],
  },
  {
    role: 'portal_registrar',
    operation: 'select',
    table: 'pending_sign_ins',
    columns: ['member_id', 'created_at', 'ends_at', 'used_at'],
  },
  { role: 'portal_registrar', operation: 'update', table: 'credentials', columns: ['email', 'email_key'] },
  { role: 'portal_registrar', operation: 'update', table: 'tokens', columns: ['used_at'] },
  {
    role: 'portal_registrar',
    operation: 'select',
    table: 'credentials',
    columns: ['member_id', 'email', 'email_key', 'password_hash', 'changed_at', 'locale'],
  },
  {
    role: 'portal_registrar',
    operation: 'select',
    table: 'tokens',
    columns: ['member_id', 'purpose', 'issued_by', 'created_at', 'ends_at', 'used_at'],
  },
  {
    role: 'portal_registrar',
    operation: 'select',
    table: 'sessions',
    columns: ['member_id', 'created_at', 'seen_at', 'ends_at', 'device', 'revoked_at'],
  },
  {
    role: 'portal_member',
    operation: 'select',
    table: 'sessions',
    columns: ['id', 'member_id', 'created_at', 'seen_at', 'ends_at', 'assurance', 'device', 'revoked_at'],
  },
  rewritten('sessions', ['revoked_at']),
  {
    role: 'portal_member',
    operation: 'select',
    table: 'second_factors',
    columns: ['member_id', 'begun_at', 'confirmed_at'],
  },
  { role: 'portal_member', operation: 'select', table: 'recovery_codes', columns: ['member_id', 'used_at'] },
  { role: 'portal_doorkeeper', operation: 'update', table: 'members', columns: ['name_ar', 'name_latin'] },
  {
    role: 'portal_job',
    operation: 'select',
    table: 'sessions',
    columns: ['ends_at', 'seen_at', 'revoked_at'],
  },
  { role: 'portal_job', operation: 'select', table: 'tokens', columns: ['ends_at'] },
  { role: 'portal_job', operation: 'select', table: 'pending_sign_ins', columns: ['ends_at'] },
  { role: 'portal_job', operation: 'select', table: 'submissions', columns: ['at'] },
  { role: 'portal_job', operation: 'select', table: 'pictures', columns: ['id', 'name', 'removed_at'] },
  {
    role: 'portal_job',
    operation: 'select',
    table: 'documents',
    columns: ['id', 'name', 'type', 'removed_at'],
  },
  {
    role: 'portal_doorkeeper',
    operation: 'select',
    table: 'contacts',
    columns: ['member_id', 'phone_key', 'phone_since'],
  },
  {
    role: 'portal_member',
    operation: 'select',
    table: 'applications',
    columns: [
      'id',
      'body_id',
      'stage',
      'sent_at',
      'since',
      'name_ar',
      'name_latin',
      'known_as',
      'gender',
      'born_on',
      'commune_code',
      'contribution',
      'phone_tail',
      'locale',
      'consents',
      'consent_version',
      'signed_on',
      'kept_by',
      'entered_by',
      'member_id',
    ],
  },
  rewritten('mandates', ['ends_at']),
  // Taken in and undone by the register's own functions alone.
  rewritten('imports', ['body_id', 'bodies', 'mapping', 'mapped']),
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'elected_offices',
    columns: [
      'id',
      'council',
      'commune_code',
      'place_ar',
      'place_fr',
      'name_ar',
      'name_latin',
      'seat',
      'council_group',
      'starts_on',
      'starts_precision',
      'ends_on',
      'ends_precision',
      'source',
      'source_url',
      'source_on',
      'end_reason',
      'version',
      'note',
      'recorded_at',
    ],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'elected_responsibilities',
    columns: [
      'id',
      'office_id',
      'title',
      'starts_on',
      'starts_precision',
      'ends_on',
      'ends_precision',
      'source',
      'source_url',
      'source_on',
      'version',
      'note',
      'recorded_at',
    ],
  },
  {
    role: 'portal_visitor',
    operation: 'select',
    table: 'career_entries',
    columns: [
      'id',
      'text',
      'starts_on',
      'starts_precision',
      'ends_on',
      'ends_precision',
      'source',
      'source_url',
    ],
  },
  // Whether a text rests: whose it is, and no word of it.
  { role: 'portal_clerk', operation: 'select', table: 'articles', columns: ['id', 'body_id'] },
  // Whose an election is, and of what kind, is said once.
  rewritten('elections', [
    ...['title_ar', 'title_fr', 'title_en', 'polling_day', 'is_assumed', 'closes_at', 'silent_from'],
    ...['silent_until', 'communes', 'rule_set_id', 'version'],
  ]),
  rewritten('calendar_feeds', ['hash', 'assurance', 'made_at']),
  rewritten('election_milestones', [
    'title_ar',
    'title_fr',
    'title_en',
    'day',
    'opens_on',
    'after',
    'version',
  ]),
  rewritten('constituencies', [
    ...['body_id', 'code', 'name_ar', 'name_fr', 'commune_code', 'ballot', 'part', 'seats', 'women_seats'],
    ...['attached_to', 'version'],
  ]),
  rewritten('polling_stations', [
    ...['code', 'name_ar', 'name_fr', 'commune_code', 'place', 'central_office', 'registered'],
    'version',
  ]),
  rewritten('ballot_lists', ['name_ar', 'name_fr', 'is_ours', 'position', 'born_on', 'version']),
  rewritten('scenarios', ['name', 'inputs', 'shared_with', 'version', 'saved_at']),
  rewritten('agents', ['rank']),
  rewritten('agent_answers', ['comes', 'said_by', 'said_at']),
  // Their telephones are the register's to hand out, which writes down to whom.
  {
    role: 'portal_member',
    operation: 'select',
    table: 'agent_outsiders',
    columns: ['agent_id', 'body_id', 'election_id', 'name_sealed', 'agreed_on', 'noted_by', 'noted_at'],
  },
  // Of which body and election a task or an outing is, and who led it, is said once.
  rewritten('campaign_tasks', [
    ...['title_ar', 'title_fr', 'title_en', 'owner_id', 'commune_code', 'day', 'after', 'points', 'version'],
  ]),
  rewritten('candidacy_calls', ['opens_on', 'closes_on', 'text_ar', 'text_fr', 'text_en', 'version']),
  rewritten('shifts', ['purpose', 'place', 'starts_at', 'ends_at', 'needed', 'version']),
  rewritten('candidacy_opinions', ['opinion', 'reason', 'given_at']),
  rewritten('candidate_lists', ['version']),
  rewritten('candidate_places', ['part', 'place']),
  rewritten('candidacy_paper_kinds', [
    'name_ar',
    'name_fr',
    'name_en',
    'is_needed',
    'is_confirmed',
    'position',
    'version',
  ]),
  rewritten('candidacy_papers', ['handed_in_on', 'expires_on', 'recorded_by', 'recorded_at']),
  rewritten('resources', ['name', 'count', 'owner', 'version']),
  rewritten('campaign_outings', [
    ...['commune_code', 'area', 'held_on', 'doors', 'conversations', 'leaflets', 'meetings'],
    ...['participants', 'version'],
  ]),
  // Where a programme stands is written by its moves, what it is called and where it is for by whoever edits it.
  rewritten('programmes', [
    'title_ar',
    'title_fr',
    'title_en',
    'intro_ar',
    'intro_fr',
    'intro_en',
    'communes',
    'starts_on',
    'ends_on',
    'version',
  ]),
  rewritten('opinion_votes', ['choice', 'cast_at']),
  {
    role: 'portal_member',
    operation: 'select',
    table: 'contests',
    columns: ['id', 'programme_id', 'body_id', 'point_id', 'text', 'locale', 'sent_at'],
  },
  {
    role: 'portal_job',
    operation: 'select',
    table: 'contests',
    columns: ['id', 'email_sealed', 'locale', 'sent_at'],
  },
  {
    role: 'portal_job',
    operation: 'update',
    table: 'announcements',
    columns: ['reached', 'sent', 'finished_at'],
  },
  {
    role: 'portal_clerk',
    operation: 'select',
    table: 'pictures',
    columns: ['id', 'purpose', 'uploaded_by'],
  },
  {
    role: 'portal_clerk',
    operation: 'select',
    table: 'documents',
    columns: ['id', 'purpose', 'uploaded_by'],
  },
  ...narrowedForVisitors({
    programmes: [
      ...[
        'id',
        'body_id',
        'kind',
        'slug',
        'title_ar',
        'title_fr',
        'title_en',
        'intro_ar',
        'intro_fr',
        'intro_en',
      ],
      ...['communes', 'starts_on', 'ends_on', 'stage'],
    ],
    programme_openings: ['programme_id', 'body_id', 'opened_at'],
    programme_moves: [
      ...['id', 'programme_id', 'body_id', 'from_stage', 'stage', 'decision', 'decided_on', 'moved_at'],
    ],
    points: ['id', 'programme_id', 'body_id', 'number', 'version', 'adopted_version', 'added_at'],
    point_versions: [
      ...[
        'id',
        'point_id',
        'programme_id',
        'body_id',
        'number',
        'title_ar',
        'title_fr',
        'text_ar',
        'text_fr',
      ],
      ...[
        'need_ar',
        'need_fr',
        'theme',
        'communes',
        'quarter',
        'authority',
        'office_id',
        'partners',
        'starts_on',
      ],
      ...['due_on', 'cost', 'cost_standing', 'cost_source', 'cost_on', 'note', 'saved_at'],
    ],
    point_droppings: ['point_id', 'programme_id', 'body_id', 'reason', 'dropped_at'],
    milestones: ['id', 'point_id', 'programme_id', 'body_id', 'title_ar', 'title_fr', 'due_on', 'added_at'],
    milestone_days: ['id', 'milestone_id', 'programme_id', 'body_id', 'kind', 'on', 'reason', 'recorded_at'],
    indicators: [
      ...[
        'id',
        'point_id',
        'programme_id',
        'body_id',
        'name_ar',
        'name_fr',
        'unit_ar',
        'unit_fr',
        'baseline',
      ],
      ...['target', 'added_at'],
    ],
    indicator_readings: [
      ...[
        'id',
        'indicator_id',
        'programme_id',
        'body_id',
        'value',
        'on',
        'source',
        'standing',
        'recorded_at',
      ],
    ],
    progress_entries: [
      ...['id', 'point_id', 'programme_id', 'body_id', 'step', 'happened_on', 'text_ar', 'text_fr', 'reason'],
      ...['corrects', 'entered_at'],
    ],
    progress_rulings: ['entry_id', 'programme_id', 'body_id', 'outcome', 'ruled_at'],
    evidence: [
      'id',
      'entry_id',
      'programme_id',
      'body_id',
      'kind',
      'title',
      'picture_id',
      'document_id',
      'url',
    ],
    funding_lines: ['id', 'point_id', 'programme_id', 'body_id', 'source', 'partner', 'added_at'],
    funding_entries: [
      ...['id', 'line_id', 'programme_id', 'body_id', 'stage', 'amount', 'on', 'reference', 'standing'],
      ...['document_id', 'recorded_at'],
    ],
    funding_cancellations: ['entry_id', 'programme_id', 'body_id', 'reason', 'cancelled_at'],
    contest_outcomes: [
      ...['contest_id', 'programme_id', 'body_id', 'point_id', 'outcome', 'question_ar', 'question_fr'],
      ...['answer_ar', 'answer_fr', 'answered_at'],
    ],
  }),
  rewritten('bodies', ['name_ar', 'name_fr', 'name_en', 'four_eyes', 'version']),
]

/**
 * Closes every table: FORCEs row security and rebuilds each portal role's rights from the policies.
 * Run as the owner after each migration; running it again changes nothing.
 */
export async function lockTables(sql: Sql): Promise<void> {
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`
  const policies = await sql<{ table: string; role: string; operation: string }[]>`
    select p.tablename as table, r.role, lower(p.cmd) as operation
    from pg_policies p cross join unnest(p.roles) as r(role) where p.schemaname = 'public'`
  const roles = [...new Set(policies.map((policy) => policy.role))]
  await sql.begin(async (tx) => {
    for (const { name } of tables) {
      await tx`alter table ${tx(name)} enable row level security`
      await tx`alter table ${tx(name)} force row level security`
      for (const role of roles) await tx`revoke all on ${tx(name)} from ${tx(role)}`
    }
    for (const { table, role, operation } of policies)
      for (const verb of operation === 'all' ? ['select', 'insert', 'update', 'delete'] : [operation])
        await tx.unsafe(grant(role, verb, table)) // names come from the catalogue and from NARROWED
  })
}

function grant(role: string, operation: string, table: string): string {
  const narrow = NARROWED.find((n) => n.role === role && n.operation === operation && n.table === table)
  const columns = narrow ? ` (${narrow.columns.map((column) => `"${column}"`).join(', ')})` : ''
  return `grant ${operation}${columns} on public."${table}" to ${role}`
}
