import { follows, plans, within } from './election-rights'
import { PROGRAMME_RIGHTS } from './programme-rights'
import { both, either, own, type Rights, type Rule } from './rule'

const plansWithin = (author: string): Rule => both(plans, own(author), within)
const belongs: Rule = (actor, row, world) =>
  actor !== null && (world.ownBodies.get(actor.memberId)?.has(row.body_id) ?? false)
const ownsTask: Rule = (actor, row, world) =>
  actor !== null && world.campaignTasks.get(row.task_id)?.owner_id === actor.memberId
/** The linked programme, which is of the body itself here. */
const seesProgramme: Rule = (actor, row, world) =>
  PROGRAMME_RIGHTS.programmes?.select?.(
    actor,
    { id: row.programme_id, programme_id: row.programme_id, body_id: row.body_id },
    world,
  ) ?? false
const led: Rule = own('led_by')

/** The tables of the work before an election: who may do what. */
export const CAMPAIGN_RIGHTS: Record<string, Rights> = {
  campaign_programmes: {
    key: ['election_id', 'body_id'],
    touch: 'linked_at',
    signs: ['linked_by'],
    select: follows,
    insert: both(plansWithin('linked_by'), seesProgramme),
    delete: plans,
  },
  campaign_objectives: {
    key: ['id'],
    touch: 'reason',
    signs: ['set_by'],
    select: follows,
    insert: plansWithin('set_by'),
  },
  campaign_tasks: {
    key: ['id'],
    touch: 'title_ar',
    signs: ['added_by'],
    select: either(own('owner_id'), follows),
    insert: plansWithin('added_by'),
    update: plans,
    delete: plans,
  },
  campaign_task_steps: {
    key: ['id'],
    touch: 'word',
    signs: ['taken_by'],
    select: either(follows, ownsTask),
    insert: both(own('taken_by'), either(plans, ownsTask)),
  },
  campaign_outings: {
    key: ['id'],
    touch: 'area',
    signs: ['recorded_by'],
    select: either(led, follows),
    insert: either(plansWithin('recorded_by'), both(own('recorded_by'), led, belongs, within)),
    update: either(plans, led),
    delete: either(plans, led),
  },
}
