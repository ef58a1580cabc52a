// Where each page about candidacies is looked at, like election-places.ts for elections.
import {
  aCall,
  aCandidacy,
  anEndorsement,
  anOpinion,
  aPaper,
  aPaperKind,
  aPlace,
  aScan,
} from '../builders/candidacies'
import { anElection } from '../builders/election'
import { aConstituency } from '../builders/territory'
import { aMember, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })
const LONG = 'عبد الرحمان بن المختار الصنهاجي الدكالي الأزموري'

/** The rooms of candidacies, full and empty, for whoever plans them and sits in the commission. */
export async function candidacyPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const [election, bare] = [await anElection(sql, root, authorId), await anElection(sql, root, authorId)]
  const whose = { electionId: election.id, bodyId: root }
  const place = await aConstituency(sql, whose, authorId, { name: 'جماعة مولاي عبد الله', womenSeats: 2 })
  const alone = await aConstituency(sql, whose, authorId, { ballot: 'individual' })
  await aCall(sql, whose, authorId)
  await aCall(sql, whose, authorId, { closesOn: '2020-02-01' })
  const judge = await aMember(sql, LONG, ['electionCommission', root])
  const candidate = async (nameAr: string) =>
    aCandidacy(sql, place, await aMember(sql, nameAr, ['member', root]), authorId, {
      ...{ nameAr, nameLatin: 'Abderrahmane Ben Mokhtar Sanhaji Doukkali', gender: 'm' },
      ...{ statement: `${LONG}. `.repeat(6), mandates: ['رئيس مجلس جماعة'] },
    })
  const [first, second, third] = [await candidate(LONG), await candidate('سعيد'), await candidate('عمر')]
  await anOpinion(sql, first, judge, { opinion: 'reserved', reason: LONG })
  const kinds = [
    await aPaperKind(sql, election, authorId, { name: `نسخة من السجل العدلي: ${LONG}` }),
    await aPaperKind(sql, election, authorId, { name: 'صور شمسية', position: 1 }),
    await aPaperKind(sql, election, authorId, { name: 'وصل الإيداع', position: 2, isNeeded: false }),
  ]
  for (const [n, one] of [first, second].entries()) {
    await anEndorsement(sql, one, authorId)
    await aPlace(sql, place, one, authorId, n === 0 ? {} : { part: 'women' })
  }
  await aPaper(sql, first, kinds[1] ?? '', authorId, { expiresOn: '2027-01-01' })
  await aScan(sql, first, kinds[1] ?? '', authorId)
  const own = await aCandidacy(sql, alone, authorId, judge)
  await sql`insert into candidacy_withdrawals (candidacy_id, body_id, withdrawn_by)
    values (${third.id}, ${root}, ${authorId})`
  const base = `/elections/${election.id}/candidacies`
  return {
    'candidacies/page.tsx': [at('/candidacies')],
    'elections/[id]/candidacies/page.tsx': [
      at(base),
      at(`${base}?constituency=${place.id}`),
      at(`/elections/${bare.id}/candidacies`),
    ],
    'elections/[id]/candidacies/[candidacy]/page.tsx': [first, second, third, own].map(({ id }) =>
      at(`${base}/${id}`),
    ),
    'elections/[id]/candidacies/enter/page.tsx': [
      at(`${base}/enter?who=${encodeURIComponent('سعيد')}`),
      at(`${base}/enter?member=${second.memberId}`),
    ],
    'elections/[id]/candidacies/lists/page.tsx': [
      at(`${base}/lists`),
      at(`/elections/${bare.id}/candidacies/lists`),
    ],
    'elections/[id]/candidacies/lists/[constituency]/page.tsx': [place, alone].map(({ id }) =>
      at(`${base}/lists/${id}`),
    ),
    'elections/[id]/candidacies/papers/page.tsx': [
      at(`${base}/papers`),
      at(`/elections/${bare.id}/candidacies/papers`),
    ],
  }
}
