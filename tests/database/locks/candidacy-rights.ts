import { both, either, holding, own, type Rights, type Row, type Rule } from './rule'

const plans = holding('election.plan')
const judges = holding('candidacies.judge')
const none: Rule = () => false

const belongs: Rule = (actor, row, world) =>
  actor !== null && (world.ownBodies.get(actor.memberId)?.has(row.body_id) ?? false)
const follows: Rule = (actor, row, world) =>
  actor !== null &&
  (['election.read', 'election.plan'] as const).some((capability) =>
    actor.reach(capability).some((id) => world.above.get(id)?.includes(row.body_id)),
  )
const sees: Rule = either(belongs, follows)
const within: Rule = (_, row, world) =>
  world.above.get(row.body_id)?.includes(world.elections.get(row.election_id)?.body_id) ?? false

const candidacyOf = (row: Row, world: Parameters<Rule>[2]) =>
  world.candidacyWorld.candidacies.get(row.candidacy_id)
/** One’s own candidacy’s rows. */
const ofMine: Rule = (actor, row, world) =>
  actor !== null && candidacyOf(row, world)?.member_id === actor.memberId
const isKnown: Rule = (actor, row, world) => {
  const candidacy = candidacyOf(row, world)
  return candidacy !== undefined && knows(actor, candidacy, world)
}
const knows: Rule = either(own(), plans, judges)
const ofAnother: Rule = both(isKnown, (...asked) => !ofMine(...asked))
const isEndorsed: Rule = (_, row, world) => world.candidacyWorld.endorsed.has(row.candidacy_id)
const isWithdrawn: Rule = (_, row, world) => world.candidacyWorld.withdrawn.has(row.candidacy_id)
const not =
  (rule: Rule): Rule =>
  (...asked) =>
    !rule(...asked)

/** Whoever plans where the election as a whole is prepared. */
const endorses: Rule = (actor, row, world) =>
  actor?.holds('election.plan', String(world.elections.get(row.election_id)?.body_id)) ?? false

/** A call takes candidacies in the constituencies of its body and of those below, on its days. */
const isTaken: Rule = (_, row, world) => {
  const call = world.candidacyWorld.calls.get(row.call_id)
  const place = world.candidacyWorld.constituencies.get(row.constituency_id)
  const today = new Date().toISOString().slice(0, 10)
  return (
    call !== undefined &&
    place?.election_id === call.election_id &&
    (world.above.get(place?.body_id)?.includes(call.body_id) ?? false) &&
    String(call.opens_on) <= today &&
    today <= String(call.closes_on)
  )
}
const seesPlace: Rule = (actor, row, world) => {
  const place = world.candidacyWorld.constituencies.get(row.constituency_id)
  return place !== undefined && sees(actor, place, world)
}

/** The tables of candidacies; `seesMember`: who may know of a member. */
export const candidacyRights = (seesMember: Rule): Record<string, Rights> => ({
  candidacy_calls: {
    key: ['id'],
    touch: 'text_ar',
    signs: ['added_by'],
    select: sees,
    insert: both(plans, own('added_by'), within),
    update: plans,
  },
  candidacies: {
    key: ['id'],
    touch: 'statement',
    signs: ['entered_by'],
    select: knows,
    insert: (actor, row, world) => {
      if (row.entered_by === row.member_id)
        return own()(actor, row, world) && isTaken(actor, row, world) && seesPlace(actor, row, world)
      return (
        row.call_id === null && plans(actor, row, world) && seesMember(actor, { id: row.member_id }, world)
      )
    },
  },
  candidacy_withdrawals: {
    key: ['candidacy_id'],
    touch: 'withdrawn_at',
    signs: ['withdrawn_by'],
    select: isKnown,
    insert: both(
      not(isEndorsed),
      either(
        ofMine,
        both(plans, (_, row, world) => {
          const candidacy = candidacyOf(row, world)
          return candidacy?.entered_by !== candidacy?.member_id
        }),
      ),
    ),
  },
  candidacy_opinions: {
    key: ['candidacy_id', 'given_by'],
    touch: 'given_at',
    select: both(either(plans, judges), ofAnother),
    insert: both(judges, own('given_by'), ofAnother),
    update: both(judges, own('given_by'), ofAnother),
  },
  endorsements: {
    key: ['candidacy_id'],
    touch: 'endorsed_at',
    signs: ['endorsed_by'],
    select: isKnown,
    insert: both(endorses, isKnown, not(isWithdrawn)),
    delete: endorses,
  },
  endorsement_revocations: {
    key: ['id'],
    touch: 'revoked_at',
    signs: ['revoked_by'],
    select: isKnown,
    insert: both(endorses, isKnown),
  },
  candidate_lists: {
    key: ['constituency_id'],
    touch: 'version',
    signs: ['begun_by'],
    select: either(plans, judges),
    insert: plans,
    update: plans,
  },
  candidate_places: {
    key: ['constituency_id', 'candidacy_id'],
    touch: 'place',
    signs: ['placed_by'],
    select: either(plans, judges, ofMine),
    insert: both(plans, isKnown),
    update: plans,
    delete: plans,
  },
  candidacy_paper_kinds: {
    key: ['id'],
    touch: 'name_ar',
    signs: ['added_by'],
    ...{ select: sees, insert: plans, update: plans, delete: plans },
  },
  candidacy_papers: {
    key: ['candidacy_id', 'kind_id'],
    touch: 'recorded_by',
    signs: ['recorded_by'],
    select: either(plans, ofMine),
    insert: plans,
    update: both(plans, own('recorded_by')),
    delete: plans,
  },
  candidacy_scans: {
    key: ['id'],
    touch: 'bytes',
    signs: ['added_by'],
    select: either(plans, ofMine),
    insert: both(either(plans, ofMine), not(isWithdrawn)),
    delete: either(plans, ofMine),
  },
  scan_leavings: { key: ['stem'], touch: 'type', select: none },
})
