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
import { aBallotList, aConstituency, aResult, aStation } from '../builders/territory'
import { aBody, aMember, anArticle, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const page = (path: string, status = 200): Place => ({ path, status })

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
  const at = { electionId: id, bodyId: root }
  const constituency = await aConstituency(sql, at, authorId, {
    name: LONG,
    communeCode: '06.181.01.03',
    womenSeats: 2,
  })
  const stationId = await aStation(sql, constituency, authorId, { name: LONG })
  const list = await aBallotList(sql, constituency, authorId, { name: LONG, isOurs: true })
  await aResult(sql, constituency, authorId, { registered: 20542, voters: 12000, votes: { [list]: 11500 } })
  await aResult(sql, constituency, authorId, { stationId, votes: { [list]: 11500 } })
  const past = await aConstituency(sql, { electionId: held.id, bodyId: root }, authorId, { name: LONG })
  const pastStation = await aStation(sql, past, authorId, { name: LONG })
  await aBallotList(sql, past, authorId, { name: LONG })
  const empty = await aConstituency(sql, at, authorId, { name: 'دائرة فارغة' })
  const law = `/elections/rules/${await lawFor(sql, 'communal')}`
  const election = `/elections/${id}`
  const territory = `${election}/territory`
  return {
    'elections/page.tsx': [page('/elections')],
    'elections/[id]/page.tsx': [page(election), page(`/elections/${held.id}`), page('/elections/none', 404)],
    'elections/[id]/months/page.tsx': [page(`${election}/months`)],
    'elections/[id]/day/page.tsx': [
      page(`${election}/day`),
      page(`${election}/day?to=9/6/2027`),
      page(`${election}/day?to=soon`),
      page(`/elections/${held.id}/day`),
    ],
    'elections/[id]/silence/page.tsx': [page(`${election}/silence`), page(`/elections/${silent.id}/silence`)],
    'elections/[id]/territory/page.tsx': [page(territory), page(`/elections/${held.id}/territory`)],
    'elections/[id]/territory/communes/[code]/page.tsx': [
      page(`${territory}/communes/06-181-01-03`),
      page(`${territory}/communes/06-181-01-01`),
      page(`${territory}/communes/none`, 404),
    ],
    'elections/[id]/territory/[constituency]/page.tsx': [
      page(`${territory}/${constituency.id}`),
      page(`${territory}/${empty.id}`),
      page(`/elections/${held.id}/territory/${past.id}`),
    ],
    'elections/[id]/territory/[constituency]/record/page.tsx': [
      page(`${territory}/${constituency.id}/record`),
      page(`${territory}/${constituency.id}/record?station=${stationId}`),
      page(`${territory}/${empty.id}/record`),
      page(`/elections/${held.id}/territory/${past.id}/record`),
      page(`/elections/${held.id}/territory/${past.id}/record?station=${pastStation}`),
    ],
    'elections/[id]/territory/stations/[station]/page.tsx': [page(`${territory}/stations/${stationId}`)],
    'elections/[id]/territory/import/page.tsx': [
      page(`${territory}/import`),
      page(`/elections/${held.id}/territory/import`),
    ],
    'elections/[id]/edit/page.tsx': [page(`${election}/edit`)],
    'elections/[id]/milestones/[milestone]/page.tsx': [page(`${election}/milestones/${milestone}`)],
    'elections/rules/page.tsx': [page('/elections/rules')],
    'elections/rules/[set]/page.tsx': [page(law)],
    'elections/rules/[set]/new/page.tsx': [page(`${law}/new`)],
  }
}
