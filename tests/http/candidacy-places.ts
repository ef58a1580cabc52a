import type { Sql } from 'postgres'
import { aCall, aCandidacy, anEndorsement, aPaperKind, aPlace, aScan } from '../builders/candidacies'
import { anElection } from '../builders/election'
import { aConstituency } from '../builders/territory'
import { aMember } from '../builders/world'
import { type Kept, type Place, room } from './place'

const under = '/[locale]/members/elections/[id]/candidacies'
const at =
  (rest: (kept: Kept) => string = () => '') =>
  (kept: Kept) =>
    `/members/elections/${kept.contestedId}/candidacies${rest(kept)}`
const reads = ['election.plan', 'candidacies.judge'] as const

/** The rooms of candidacies. */
export const CANDIDACY_ROOMS: Record<string, Place> = {
  [`${under}/page`]: room('reach', 'contested', at()),
  [`${under}/[candidacy]/page`]: room(
    [...reads],
    'candidate',
    at(({ candidacyId }) => `/${candidacyId}`),
  ),
  [`${under}/lists/page`]: room(
    [...reads],
    'district',
    at(() => '/lists'),
  ),
  [`${under}/lists/[constituency]/page`]: room(
    [...reads],
    'candidate',
    at(({ districtId }) => `/lists/${districtId}`),
  ),
  [`${under}/papers/page`]: room(
    ['election.plan'],
    'paperKind',
    at(() => '/papers'),
  ),
  [`${under}/enter/page`]: room(
    ['election.plan'],
    'contested',
    at(() => '/enter'),
  ),
  // Row by row: scans.test.ts.
  [`${under}/[candidacy]/scans/[scan]/route`]: { for: 'itself' },
  '/api/scans/route': { for: 'itself' },
  '/[locale]/members/candidacies/page': room('signedIn', 'own', '/members/candidacies'),
}

/** An election of the branch with a call, a candidacy that is endorsed and on a list, and a paper of its file. */
export async function candidaciesIn(sql: Sql, branchId: string, authorId: string, word: () => string) {
  const [contested, candidate, district, paperKind] = [word(), word(), word(), word()]
  const election = await anElection(sql, branchId, authorId, { title: contested, pollingDay: '2034-09-09' })
  const whose = { electionId: election.id, bodyId: branchId }
  const constituency = await aConstituency(sql, whose, authorId, { name: district })
  await aCall(sql, whose, authorId)
  const memberId = await aMember(sql, 'من يريد الترشح', ['member', branchId])
  const names = { nameAr: candidate, nameLatin: candidate }
  const candidacy = await aCandidacy(sql, constituency, memberId, authorId, names)
  await anEndorsement(sql, candidacy, authorId)
  await aPlace(sql, constituency, candidacy, authorId)
  const kindId = await aPaperKind(sql, election, authorId, { name: paperKind })
  await aScan(sql, candidacy, kindId, authorId)
  const ids = { contestedId: election.id, candidacyId: candidacy.id, districtId: constituency.id }
  return { contested, candidate, district, paperKind, ...ids }
}
