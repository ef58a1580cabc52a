import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import { aContest, aProgramme, programmesOf } from '../builders/programme'
import { type Kept, type Place, room } from './place'

const ofPoint = (name: 'pointNumber' | 'draftNumber', rest: string) => (kept: Kept) =>
  `/members/programmes/${name === 'pointNumber' ? kept.runningId : kept.consultedId}/points/${kept[name]}${rest}`
const drafting: Capability[] = ['programme.edit']
const under = '/[locale]/members/programmes'

/** The rooms of programmes; none of them here is before the public. */
export const PROGRAMME_ROOMS: Record<string, Place> = {
  [`${under}/page`]: room('reach', 'running', '/members/programmes'),
  [`${under}/mine/page`]: room('signedIn', 'own', '/members/programmes/mine'),
  [`${under}/contests/page`]: room(drafting, 'contest', '/members/programmes/contests'),
  [`${under}/contests/[contest]/page`]: room(
    drafting,
    'contest',
    ({ contestId }) => `/members/programmes/contests/${contestId}`,
  ),
  [`${under}/[id]/page`]: room(
    'reach',
    'gathering',
    ({ gatheringId }) => `/members/programmes/${gatheringId}`,
  ),
  [`${under}/[id]/adopted/page`]: room(
    'reach',
    'point',
    ({ runningId }) => `/members/programmes/${runningId}/adopted`,
  ),
  [`${under}/[id]/proposals/page`]: room(
    'reach',
    'proposal',
    ({ gatheringId }) => `/members/programmes/${gatheringId}/proposals`,
  ),
  [`${under}/[id]/proposals/new/page`]: room(
    'reach',
    'gathering',
    ({ gatheringId }) => `/members/programmes/${gatheringId}/proposals/new`,
  ),
  [`${under}/[id]/proposals/meeting/page`]: room(
    drafting,
    'gathering',
    ({ gatheringId }) => `/members/programmes/${gatheringId}/proposals/meeting`,
  ),
  [`${under}/[id]/proposals/[proposal]/page`]: room(
    'reach',
    'proposal',
    ({ gatheringId, proposalId }) => `/members/programmes/${gatheringId}/proposals/${proposalId}`,
  ),
  [`${under}/[id]/contributions/page`]: room(
    'reach',
    'gathering',
    ({ gatheringId }) => `/members/programmes/${gatheringId}/contributions`,
  ),
  [`${under}/[id]/amendments/page`]: room(
    'reach',
    'draftPoint',
    ({ consultedId }) => `/members/programmes/${consultedId}/amendments`,
  ),
  [`${under}/[id]/opinions/page`]: room(
    'reach',
    'consulted',
    ({ consultedId }) => `/members/programmes/${consultedId}/opinions`,
  ),
  [`${under}/[id]/points/page`]: room(
    'reach',
    'point',
    ({ runningId }) => `/members/programmes/${runningId}/points`,
  ),
  [`${under}/[id]/points/new/page`]: room(
    drafting,
    'running',
    ({ runningId }) => `/members/programmes/${runningId}/points/new`,
  ),
  [`${under}/[id]/points/[number]/page`]: room('reach', 'point', ofPoint('pointNumber', '')),
  [`${under}/[id]/points/[number]/edit/page`]: room(drafting, 'point', ofPoint('pointNumber', '/edit')),
  [`${under}/[id]/points/[number]/versions/page`]: room(
    'reach',
    'point',
    ofPoint('pointNumber', '/versions'),
  ),
  [`${under}/[id]/points/[number]/amendments/page`]: room(
    'reach',
    'draftPoint',
    ofPoint('draftNumber', '/amendments'),
  ),
  [`${under}/[id]/points/[number]/progress/page`]: room(
    'reach',
    'point',
    ofPoint('pointNumber', '/progress'),
  ),
  [`${under}/[id]/points/[number]/funding/page`]: room('reach', 'point', ofPoint('pointNumber', '/funding')),
  [`${under}/[id]/exchange/page`]: room(
    drafting,
    'running',
    ({ runningId }) => `/members/programmes/${runningId}/exchange`,
  ),
  [`${under}/[id]/exchange/points/route`]: room(
    drafting,
    'point',
    ({ runningId }) => `/members/programmes/${runningId}/exchange/points?format=csv`,
  ),
  [`${under}/[id]/progress/page`]: room(
    'reach',
    'point',
    ({ runningId }) => `/members/programmes/${runningId}/progress`,
  ),
  [`${under}/[id]/funding/page`]: room(
    'reach',
    'point',
    ({ runningId }) => `/members/programmes/${runningId}/funding`,
  ),
}

/** What anyone may read of programmes. */
export const PUBLIC_PROGRAMMES: Record<string, Place> = Object.fromEntries(
  [
    ...['page', 'page/[page]/page', '[slug]/page', '[slug]/place/[place]/page', '[slug]/theme/[theme]/page'],
    ...['[slug]/page/[page]/page', '[slug]/place/[place]/page/[page]/page'],
    ...['[slug]/theme/[theme]/page/[page]/page', '[slug]/step/[step]/page/[page]/page'],
    ...[
      '[slug]/step/[step]/page',
      '[slug]/[number]/page',
      '[slug]/changes/page',
      '[slug]/changes/since/[month]/page',
    ],
    ...['[slug]/changes/find/route', '[slug]/find/route', '[slug]/points.csv/route', '[slug]/feed.xml/route'],
    ...['[slug]/card/page', '[slug]/booklet/page'],
  ].map((path) => [`/[locale]/(public)/programmes/${path}`, { for: 'anyone' }]),
)

/** Programmes of the branch that none but its own may read, and a doubt from outside about a public one. */
export async function programmesIn(sql: Sql, branchId: string, authorId: string, word: () => string) {
  const made = await programmesOf(sql, branchId, authorId, word, false)
  // First in the list, however many there are.
  await sql`update programmes set starts_on = '2035-01-01', ends_on = '2036-01-01' where id = ${made.running.id}`
  const contest = word()
  const contestId = await aContest(sql, await aProgramme(sql, branchId, authorId), contest)
  // Before all others: the oldest come first, and one page shows them only.
  await sql`update contests set sent_at = (select least(min(sent_at), '2001-01-01') - interval '1 day' from contests)
    where id = ${contestId}`
  const titles = await sql<
    { id: string; title: string }[]
  >`select point_id as id, title_ar as title from point_versions
    where point_id in (${made.point.id}, ${made.draft.id}) order by number`
  const [row] = await sql<{ title: string }[]>`select title from proposals where id = ${made.proposalId}`
  const titleOf = (id: string) => titles.find((one) => one.id === id)?.title ?? ''
  return {
    gatheringId: made.gathering.id,
    gathering: made.titles.gathering,
    consultedId: made.consulted.id,
    consulted: made.titles.consultation,
    runningId: made.running.id,
    running: made.titles.running,
    proposalId: made.proposalId,
    proposal: row?.title ?? '',
    draftNumber: String(made.draft.number),
    draftPoint: titleOf(made.draft.id),
    pointNumber: String(made.point.number),
    point: titleOf(made.point.id),
    contestId,
    contest,
  }
}
