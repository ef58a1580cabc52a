// Where each page about seats is looked at, like places.ts for the others.
import { anElection } from '../builders/election'
import { aScenario, aVotedConstituency, inElection, lawOf } from '../builders/seats'
import { aConstituency, aResult, aStation } from '../builders/territory'
import { rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })

const LONG = 'لائحة التحالف من أجل التغيير والتنمية والعدالة الاجتماعية بالجماعة'

/** Seats that differ from those proclaimed, a women’s part, ties, an individual ballot, stations alone, and nothing yet. */
export async function seatsPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const [house] = [{ [LONG]: 9_231, الكتاب: 4_120, الميزان: 3_987, المصباح: 410 }]
  const one = await aVotedConstituency(sql, root, authorId, {
    ...{
      votes: house,
      seats: { [LONG]: 3, الكتاب: 1, الميزان: 1 },
      ballotSeats: 5,
      communeCode: '06.181.01.05',
    },
  })
  const of = { electionId: one.electionId, bodyId: root }
  const women = await inElection(sql, of, authorId, {
    ...{ name: 'الجديدة', votes: { أ: 9_000, ب: 5_000, ج: 5_000 }, ballotSeats: 31, womenSeats: 8 },
  })
  const tied = await inElection(sql, of, authorId, {
    ...{ name: 'الدائرة 4', ballot: 'individual', votes: { 'أمينة الساحلي': 210, 'حسن الدكالي': 210 } },
  })
  const lacking = await inElection(sql, of, authorId, {
    name: 'بلا أرقام',
    votes: { أ: 10, ب: 5 },
    voters: null,
  })
  const counted = await aConstituency(sql, of, authorId, { name: 'من المكاتب' })
  await aResult(sql, counted, authorId, { stationId: await aStation(sql, counted, authorId) })
  const empty = await anElection(sql, root, authorId, { pollingDay: '2033-09-08' })
  const coming = await aConstituency(sql, { electionId: empty.id, bodyId: root }, authorId)
  const none = await anElection(sql, root, authorId, { pollingDay: '2034-09-08' })
  const first = await aScenario(sql, one, authorId, { name: LONG })
  const second = await aScenario(sql, one, authorId, { name: 'مشاركة أعلى', sharedWith: 'planners' })
  const seats = `/elections/${one.electionId}/seats`
  const bare = `/elections/${empty.id}/seats`
  const simulator = `${seats}/${one.id}/simulator`
  return {
    'elections/[id]/seats/page.tsx': [at(seats), at(bare), at(`/elections/${none.id}/seats`)],
    'elections/[id]/seats/[constituency]/page.tsx': [
      ...[one, women, tied, lacking, counted].map(({ id }) => at(`${seats}/${id}`)),
      at(`${bare}/${coming.id}`),
      at(`${seats}/${coming.id}`, 404),
    ],
    'elections/[id]/seats/[constituency]/simulator/page.tsx': [
      at(`${simulator}?rules=${await lawOf(sql, 'communal', '2015')}`),
      at(`${simulator}?scenario=${first}`),
      ...[women, tied, lacking].map(({ id }) => at(`${seats}/${id}/simulator`)),
      at(`${bare}/${coming.id}/simulator`),
      at(`${simulator}?scenario=${authorId}`, 404),
    ],
    'elections/[id]/seats/[constituency]/compare/page.tsx': [
      at(`${seats}/${one.id}/compare?s=${first}&s=${second}`),
      at(`${seats}/${one.id}/compare`),
    ],
  }
}
