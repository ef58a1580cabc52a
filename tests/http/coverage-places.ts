import type { Sql } from 'postgres'
import { aResource, aShift } from '../builders/coverage'
import { type Kept, type Place, room } from './place'

const under = '/[locale]/members/elections/[id]'
const at =
  (rest: (kept: Kept) => string) =>
  (kept: Kept): string =>
    `/members/elections/${kept.electionId}${rest(kept)}`
const follows = ['election.read', 'election.plan'] as const

/** The rooms of coverage, shifts and logistics. */
export const COVERAGE_ROOMS: Record<string, Place> = {
  [`${under}/mine/page`]: room(
    'reach',
    'election',
    at(() => '/mine'),
  ),
  [`${under}/coverage/page`]: room(
    [...follows],
    'station',
    at(() => '/coverage'),
  ),
  [`${under}/coverage/roster/page`]: room(
    [...follows],
    'station',
    at(() => '/coverage/roster'),
  ),
  [`${under}/coverage/[station]/page`]: room(
    [...follows],
    'station',
    at(({ stationId }) => `/coverage/${stationId}`),
  ),
  [`${under}/shifts/page`]: room(
    [...follows],
    'shift',
    at(() => '/shifts'),
  ),
  [`${under}/shifts/[shift]/page`]: room(
    [...follows],
    'shift',
    at(({ shiftId }) => `/shifts/${shiftId}`),
  ),
  [`${under}/logistics/page`]: room(
    [...follows],
    'resource',
    at(() => '/logistics'),
  ),
  [`${under}/logistics/[resource]/page`]: room(
    [...follows],
    'resource',
    at(({ resourceId }) => `/logistics/${resourceId}`),
  ),
}

/** A shift and something to lend, of an election of the branch. */
export async function coverageIn(
  sql: Sql,
  where: { electionId: string; bodyId: string },
  authorId: string,
  word: () => string,
) {
  const [shift, resource] = [word(), word()]
  return {
    ...{ shift, resource },
    shiftId: await aShift(sql, where, authorId, { purpose: shift }),
    resourceId: await aResource(sql, where, authorId, { name: resource }),
  }
}
