import { both, either, holding, own, type Rights, type Rule } from './rule'

const plans = holding('election.plan')
const follows = holding('election.read', 'election.plan')

const belongs: Rule = (actor, row, world) =>
  actor !== null && (world.ownBodies.get(actor.memberId)?.has(row.body_id) ?? false)
/** Whoever reads or plans elections in the body, or in one below it. */
const above: Rule = (actor, row, world) =>
  actor !== null &&
  (['election.read', 'election.plan'] as const).some((capability) =>
    actor.reach(capability).some((id) => world.above.get(id)?.includes(row.body_id)),
  )
const knows = either(belongs, above)

const within: Rule = (_, row, world) => {
  const election = world.elections.get(row.election_id)
  return world.above.get(row.body_id)?.includes(election?.body_id) ?? false
}
const addedWithin = both(plans, own('added_by'), within)

/** The same of the agent, the shift or the loan that a row belongs to. */
const ofAgent =
  (rule: Rule): Rule =>
  (actor, row, world) =>
    rule(actor, world.coverage.get(row.agent_id) ?? {}, world)
const ofLoan =
  (rule: Rule): Rule =>
  (actor, row, world) =>
    rule(actor, world.coverage.get(row.loan_id) ?? {}, world)

const seesOwn = either(follows, own())
const hasIt: Rule = (actor, row, world) =>
  actor !== null &&
  [...world.coverage.values()].some((one) => one.resource_id === row.id && one.member_id === actor.memberId)
/** Nobody puts down whom they may not read; in this world whoever plans somewhere reads its members. */
const names: Rule = (actor, row, world) =>
  row.member_id === null ||
  row.member_id === actor?.memberId ||
  (actor?.holds('members.read', String(world.homes.get(row.member_id))) ?? false) ||
  (world.colleagues.get(actor?.memberId ?? '')?.has(row.member_id) ?? false)

/** The tables of coverage, shifts and logistics: who may do what. */
export const COVERAGE_RIGHTS: Record<string, Rights> = {
  agents: {
    key: ['id'],
    touch: 'rank',
    signs: ['asked_by'],
    select: seesOwn,
    insert: both(plans, own('asked_by'), names),
    update: plans,
    delete: plans,
  },
  agent_answers: {
    key: ['agent_id'],
    touch: 'said_at',
    signs: ['said_by'],
    select: ofAgent(seesOwn),
    insert: both(own('said_by'), either(plans, ofAgent(own()))),
    update: both(own('said_by'), either(plans, ofAgent(own()))),
  },
  agent_trainings: {
    key: ['agent_id'],
    touch: 'trained_on',
    signs: ['noted_by'],
    select: ofAgent(seesOwn),
    insert: both(plans, own('noted_by')),
    delete: plans,
  },
  agent_outsiders: {
    key: ['agent_id'],
    touch: 'noted_at',
    signs: ['noted_by'],
    select: follows,
    insert: both(plans, own('noted_by')),
  },
  shifts: {
    key: ['id'],
    touch: 'purpose',
    signs: ['added_by'],
    ...{ select: knows, insert: addedWithin, update: plans, delete: plans },
  },
  shift_volunteers: {
    key: ['shift_id', 'member_id'],
    touch: 'added_at',
    signs: ['added_by'],
    select: seesOwn,
    insert: both(own('added_by'), knows, either(own(), both(plans, names))),
    delete: either(own(), plans),
  },
  resources: {
    key: ['id'],
    touch: 'name',
    signs: ['added_by'],
    select: either(follows, hasIt),
    insert: addedWithin,
    update: plans,
    delete: plans,
  },
  loans: {
    key: ['id'],
    touch: 'amount',
    signs: ['added_by'],
    select: seesOwn,
    insert: both(plans, own('added_by'), names),
    delete: plans,
  },
  loan_returns: {
    key: ['loan_id'],
    touch: 'returned_at',
    signs: ['noted_by'],
    select: ofLoan(seesOwn),
    insert: both(plans, own('noted_by')),
  },
}
