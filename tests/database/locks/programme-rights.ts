import { anyone, both, either, holding, holdingAt, own, type Rights, type Rule } from './rule'

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
export const ownEvidence: Rule = both((_, row) => row.purpose === 'evidence', own('uploaded_by'))
export const bringsEvidence: Rule = both(
  (_, row) => row.purpose === 'evidence',
  either(belongs, holding('programme.read', 'programme.edit', 'funding.record', 'campaign.account')),
)
export const showsAs =
  (column: 'picture_id' | 'document_id' | 'minutes_id'): Rule =>
  (actor, row, world) =>
    [...world.parts.values()].some(
      (part) =>
        part[column] === row.id &&
        (PROGRAMME_RIGHTS[String(part.table)]?.select?.(actor, part, world) ?? false),
    )

/** The tables of programmes: who may do what. */
export const PROGRAMME_RIGHTS: Record<string, Rights> = {
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
