// Where each page about elections is looked at, like places.ts for the others.
import {
  aCampaignMark,
  aMark,
  anElection,
  anElectionMilestone,
  anOverride,
  aSilentElection,
  lawFor,
} from '../builders/election'
import { aBody, aMember, anArticle, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })

const LONG = 'تكوين مراقبي مكاتب التصويت الرسميين والاحتياطيين في جميع جماعات الإقليم ودوائره'

/** The rooms of elections, for whoever plans them and enters the law. */
export async function electionPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const { id } = await anElection(sql, root, authorId, { title: `الانتخابات الجماعية: ${LONG}` })
  const held = await anElection(sql, root, authorId, { kind: 'house', pollingDay: '2026-09-23' })
  const milestone = await anElectionMilestone(sql, id, root, authorId, { title: LONG })
  const late = await anElectionMilestone(sql, id, root, authorId, { title: 'جرد المكاتب', day: -400 })
  await aMark(sql, id, root, late, authorId)
  await anElectionMilestone(sql, id, root, authorId, { title: 'جمع عام للفروع', day: -380 })
  // In a branch of its own: what others publish meanwhile is not to rest.
  const branch = await aBody(sql, root, 'فرع في صمت')
  const silent = await aSilentElection(sql, branch, authorId)
  const { id: articleId } = await anArticle(sql, branch, authorId, { public: false })
  await aCampaignMark(sql, articleId, branch, authorId)
  await anOverride(sql, silent.id, { articleId, bodyId: branch }, await aMember(sql, 'محررة النشر'))
  const law = `/elections/rules/${await lawFor(sql, 'communal')}`
  const election = `/elections/${id}`
  return {
    'elections/page.tsx': [at('/elections')],
    'elections/[id]/page.tsx': [at(election), at(`/elections/${held.id}`), at('/elections/none', 404)],
    'elections/[id]/months/page.tsx': [at(`${election}/months`)],
    'elections/[id]/day/page.tsx': [
      at(`${election}/day`),
      at(`${election}/day?to=9/6/2027`),
      at(`${election}/day?to=soon`),
      at(`/elections/${held.id}/day`),
    ],
    'elections/[id]/silence/page.tsx': [at(`${election}/silence`), at(`/elections/${silent.id}/silence`)],
    'elections/[id]/edit/page.tsx': [at(`${election}/edit`)],
    'elections/[id]/milestones/[milestone]/page.tsx': [at(`${election}/milestones/${milestone}`)],
    'elections/rules/page.tsx': [at('/elections/rules')],
    'elections/rules/[set]/page.tsx': [at(law)],
    'elections/rules/[set]/new/page.tsx': [at(`${law}/new`)],
  }
}
