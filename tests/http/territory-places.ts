import type { Sql } from 'postgres'
import { aBallotList, aConstituency, aResult, aStation } from '../builders/territory'
import { type Kept, type Place, room } from './place'

const under = '/[locale]/members/elections/[id]/territory'
const at =
  (rest: (kept: Kept) => string = () => '') =>
  (kept: Kept) =>
    `/members/elections/${kept.electionId}/territory${rest(kept)}`

/** The rooms of where an election is held. */
export const TERRITORY_ROOMS: Record<string, Place> = {
  [`${under}/page`]: room('reach', 'constituency', at()),
  [`${under}/communes/[code]/page`]: room(
    'reach',
    'election',
    at(() => '/communes/06-181-01-01'),
  ),
  [`${under}/[constituency]/page`]: room(
    'reach',
    'constituency',
    at((kept) => `/${kept.constituencyId}`),
  ),
  [`${under}/[constituency]/record/page`]: room(
    ['results.record'],
    'constituency',
    at((kept) => `/${kept.constituencyId}/record`),
  ),
  [`${under}/stations/[station]/page`]: room(
    'reach',
    'station',
    at((kept) => `/stations/${kept.stationId}`),
  ),
  [`${under}/import/page`]: room(
    ['election.plan', 'results.record'],
    'election',
    at(() => '/import'),
  ),
  [`${under}/list/route`]: room(
    ['election.plan'],
    'station',
    at(() => '/list'),
  ),
}

/** A constituency of the branch’s own election, with a station and a result that none but its own may read. */
export async function territoryIn(
  sql: Sql,
  { electionId, branchId }: { electionId: string; branchId: string },
  authorId: string,
  word: () => string,
) {
  const [constituency, station] = [word(), word()]
  const made = await aConstituency(sql, { electionId, bodyId: branchId }, authorId, { name: constituency })
  const stationId = await aStation(sql, made, authorId, { name: station })
  const list = await aBallotList(sql, made, authorId)
  await aResult(sql, made, authorId, { votes: { [list]: 7 } })
  return { constituencyId: made.id, constituency, stationId, station }
}
