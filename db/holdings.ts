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
export const REASONS_TO_KEEP = ['name', 'mandates', 'office', 'ledger', 'others', 'erasure'] as const

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
export const FORMER = { ar: 'عضو سابق', latin: 'Ancien membre' }

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
  about('sessions', 'sessions', ['created_at', 'seen_at', 'ends_at', 'device', 'revoked_at'], {
    erased: 'removed',
  }),
  about('links', 'tokens', ['purpose', 'created_at', 'ends_at', 'used_at'], { erased: 'removed' }),
  about('forms', 'submissions', ['act', 'at'], { erased: 'removed' }),
  about('suspensions', 'suspensions', ['starts_at', 'ends_at', 'reason'], { erased: 'removed' }),
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
  done('suspensions', 'decided_by', 'starts_at'),
  done('consents', 'recorded_by', 'given_at', 'purpose', 'channel'),
]

/** Tables that hold nothing of any member, and what they hold instead. */
export const IMPERSONAL: Readonly<Record<string, string>> = {
  bodies: 'the tree',
  body_communes: 'the tree',
  communes: 'figures of the census',
  offices: 'what an office can do',
  statutes: 'rules',
  statute_offices: 'rules',
  topics: 'a closed list',
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
