import type { Sql } from 'postgres'
import {
  aCampaignMark,
  aMark,
  anElection,
  anElectionMilestone,
  anOverride,
  lawFor,
} from '../builders/election'
import { anArticle } from '../builders/world'
import type { Act, Fields, Place } from './acts'

type Made = (sql: Sql, place: Place) => Promise<Fields>

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'
const named = { titleAr: 'انتخابات', titleFr: '', titleEn: '' }
const dated = { ...named, dueOn: '1/8/2027', opensOn: '' }

const onElection =
  (more: Fields = {}): Made =>
  async (sql, { bodyId, authorId }) => ({
    electionId: (await anElection(sql, bodyId, authorId)).id,
    ...more,
  })

const underLaw =
  (fields: Made): Made =>
  async (sql, place) => ({
    ...(await fields(sql, place)),
    ruleSetId: await lawFor(sql, 'communal'),
    closesAt: '19:00',
  })

const onMilestone =
  (more: Fields = {}): Made =>
  async (sql, { bodyId, authorId }) => {
    const { id } = await anElection(sql, bodyId, authorId)
    return { milestoneId: await anElectionMilestone(sql, id, bodyId, authorId), ...more }
  }

const marked: Made = async (sql, place) => {
  const { electionId = '' } = await onElection()(sql, place)
  await aMark(sql, electionId, place.bodyId, 'candidacies', place.authorId)
  return { electionId, key: 'candidacies' }
}

const onText: Made = async (sql, { bodyId, authorId }) => ({
  articleId: (await anArticle(sql, bodyId, authorId, { public: false })).id,
})

const markedText: Made = async (sql, place) => {
  const { articleId = '' } = await onText(sql, place)
  await aCampaignMark(sql, articleId, place.bodyId, place.authorId)
  return { articleId }
}

const asking: Made = async (sql, place) => {
  const [{ electionId = '' }, { articleId }] = [await onElection()(sql, place), await markedText(sql, place)]
  return { electionId, what: `article.${articleId}`, reason: 'سبب' }
}

const asked: Made = async (sql, place) => {
  const [{ electionId = '' }, { articleId = '' }] = [
    await onElection()(sql, place),
    await markedText(sql, place),
  ]
  return {
    overrideId: await anOverride(sql, electionId, { articleId, bodyId: place.bodyId }, place.authorId),
  }
}

const fed: Made = async (sql, place) => {
  const { electionId = '' } = await onElection()(sql, place)
  await sql`insert into calendar_feeds (member_id, election_id, hash, assurance)
    values (${place.authorId}, ${electionId}, sha256(${electionId}), 1)`
  return { electionId }
}

const law: Fields = {
  ...{ kind: 'communal', nameAr: 'قواعد', nameFr: 'Règles', nameEn: '', note: '' },
  ...{ base: 'voters', tie: 'youngest', silence: '0', womenAdded: '5' },
}

const plans = (fields: Made): Act => ({ for: ['election.plan'], at: 'body', fields })

/** Acts on elections and their law, and who may do them. */
export const ELECTION_ACTS: Record<string, Act> = {
  'elections/addElectionAction': plans(
    underLaw(async (_, { bodyId }) => ({
      ...{ bodyId, kind: 'communal', pollingDay: '8/9/2027', isAssumed: 'true' },
      ...named,
    })),
  ),
  'elections/editElectionAction': plans(underLaw(onElection({ version: NEVER, ...named }))),
  'elections/movePollingDayAction': plans(onElection({ version: NEVER, pollingDay: '9/9/2027' })),
  'deadlines/addMilestoneAction': plans(async (sql, place) => ({
    ...(await onElection(dated)(sql, place)),
    bodyId: place.bodyId,
  })),
  'deadlines/editMilestoneAction': plans(onMilestone({ version: NEVER, ...dated })),
  'deadlines/removeMilestoneAction': plans(onMilestone()),
  'deadlines/markDoneAction': plans(onElection({ key: 'candidacies' })),
  'deadlines/unmarkAction': plans(marked),
  'deadlines/makeFeedAction': { for: 'reach', fields: onElection() },
  'deadlines/stopFeedAction': { for: 'reach', fields: fed },
  'silence/markCampaignAction': { for: ['news.write', 'news.publish'], at: 'body', fields: onText },
  'silence/unmarkCampaignAction': { for: ['news.write', 'news.publish'], at: 'body', fields: markedText },
  'silence/askOverrideAction': { for: ['news.publish'], at: 'body', fields: asking },
  'silence/grantOverrideAction': plans(asked),
  'rulesets/enterRuleSetAction': { for: ['settings.manage'], at: 'root', fields: async () => law },
}
