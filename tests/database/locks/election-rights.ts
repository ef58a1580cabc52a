import { both, either, holding, own, type Rights, type Rule, signedIn } from './rule'

const belongs: Rule = (actor, row, world) =>
  actor !== null && (world.ownBodies.get(actor.memberId)?.has(row.body_id) ?? false)
export const plans = holding('election.plan')
/** Whoever reads or plans elections in the body, or in one below it. */
export const follows: Rule = (actor, row, world) =>
  actor !== null &&
  (['election.read', 'election.plan'] as const).some((capability) =>
    actor.reach(capability).some((id) => world.above.get(id)?.includes(row.body_id)),
  )
const sees: Rule = either(belongs, follows)
export const within: Rule = (_, row, world) => {
  const election = world.elections.get(row.election_id)
  return world.above.get(row.body_id)?.includes(election?.body_id) ?? false
}
/** A milestone is its body's, a deadline of the law whose the election is. */
const isIts: Rule = (_, row, world) => {
  const milestone = world.electionMilestones.get(row.key)
  return (milestone ?? world.elections.get(row.election_id))?.body_id === row.body_id
}

const isOver: Rule = (_, row, world) =>
  new Date(String(world.elections.get(row.election_id)?.silent_until)) <= new Date()

/** One's own, of an election that one may know of. */
const ownOfSeen: Rule = both(own(), (actor, row, world) => {
  const election = world.elections.get(row.election_id)
  return election !== undefined && sees(actor, election, world)
})

const plansWithin = both(plans, own('added_by'), within)

/** The tables of elections: who may do what. */
export const ELECTION_RIGHTS: Record<string, Rights> = {
  rule_sets: {
    key: ['id'],
    touch: 'note',
    signs: ['saved_by'],
    select: signedIn,
    insert: (actor, row, world) =>
      (actor?.holds('settings.manage', world.root) ?? false) && row.saved_by === actor?.memberId,
  },
  elections: {
    key: ['id'],
    touch: 'title_ar',
    signs: ['added_by'],
    select: sees,
    insert: both(plans, own('added_by')),
    update: plans,
  },
  election_milestones: {
    key: ['id'],
    touch: 'title_ar',
    signs: ['added_by'],
    select: follows,
    insert: both(plans, own('added_by'), within),
    update: plans,
    delete: plans,
  },
  election_marks: {
    key: ['election_id', 'key'],
    touch: 'marked_at',
    signs: ['marked_by'],
    select: follows,
    insert: both(plans, own('marked_by'), isIts),
    delete: plans,
  },
  constituencies: {
    key: ['id'],
    touch: 'name_ar',
    signs: ['added_by'],
    ...{ select: sees, insert: plansWithin, update: plans, delete: plans },
  },
  polling_stations: {
    key: ['id'],
    touch: 'name_ar',
    signs: ['added_by'],
    ...{ select: sees, insert: plansWithin, update: plans, delete: plans },
  },
  ballot_lists: {
    key: ['id'],
    touch: 'name_ar',
    signs: ['added_by'],
    ...{ select: sees, insert: plansWithin, update: plans, delete: plans },
  },
  results: {
    key: ['id'],
    touch: 'note',
    signs: ['recorded_by'],
    select: sees,
    insert: both(holding('results.record'), own('recorded_by'), within, isOver),
  },
  // Lines come with their result; to one that stands nobody adds.
  result_votes: { key: ['result_id', 'list_id'], touch: 'votes', select: sees, insert: () => false },
  campaign_articles: {
    key: ['article_id'],
    touch: 'marked_at',
    signs: ['marked_by'],
    select: holding('news.write', 'news.publish', 'election.plan'),
    insert: both(holding('news.write', 'news.publish'), own('marked_by')),
    delete: holding('news.write', 'news.publish'),
  },
  silence_overrides: {
    key: ['id'],
    touch: 'reason',
    signs: ['asked_by'],
    select: holding('news.publish', 'programme.adopt', 'election.plan'),
    insert: both(holding('news.publish', 'programme.adopt'), own('asked_by'), within),
  },
  silence_grants: {
    key: ['override_id'],
    touch: 'granted_at',
    signs: ['granted_by'],
    select: holding('news.publish', 'programme.adopt', 'election.plan'),
    insert: both(plans, own('granted_by')),
  },
  calendar_feeds: {
    key: ['member_id', 'election_id'],
    touch: 'made_at',
    select: own(),
    insert: ownOfSeen,
    update: ownOfSeen,
    delete: own(),
  },
}
