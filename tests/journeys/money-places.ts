// Where each page about campaign money is looked at, like places.ts for the others.
import { anElection } from '../builders/election'
import { aCancelledEntry, anAccount, anEntry, aVoucher, aVoucherPaper, limitsOf } from '../builders/money'
import { aBallotList, aConstituency } from '../builders/territory'
import { rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })

const LONG = 'لائحة الكرامة والتنمية المحلية المستدامة لجماعة الجديدة الكبرى وأحوازها'

/** The rooms of campaign money: full, empty, and beyond the cap. */
export async function moneyPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const election = await anElection(sql, root, authorId)
  const empty = await anElection(sql, root, authorId, { title: 'انتخابات بلا لوائح' })
  const open = await anElection(sql, root, authorId, { title: 'انتخابات بلا حسابات' })
  const place = await aConstituency(sql, { electionId: open.id, bodyId: root }, authorId)
  await aBallotList(sql, place, authorId, { isOurs: true, name: LONG })
  const full = await anAccount(sql, election, authorId, { list: LONG })
  const fresh = await anAccount(sql, election, authorId)
  await limitsOf(sql, full, authorId, { cap: 500_000, donorMost: 1_000_000 })
  await anEntry(sql, full, authorId, 'receipt', {
    name: 'متبرعة ذات اسم طويل جدا من جماعة أولاد غانم القروية',
  })
  const vouched = await anEntry(sql, full, authorId, 'expense', { amount: 320_050 })
  await aVoucher(sql, vouched, root, await aVoucherPaper(sql, root, authorId), authorId)
  await anEntry(sql, full, authorId, 'expense', { amount: 260_000, heading: 'media', purpose: LONG })
  await aCancelledEntry(sql, await anEntry(sql, full, authorId), root, authorId)
  const money = `/elections/${election.id}/money`
  const both = (rest = '') => [full, fresh].map(({ id }) => at(`${money}/${id}${rest}`))
  return {
    'elections/[id]/money/page.tsx': [
      at(money),
      at(`/elections/${empty.id}/money`),
      at(`/elections/${open.id}/money`),
    ],
    'elections/[id]/money/[account]/page.tsx': [...both(), at(`${money}/none`, 404)],
    'elections/[id]/money/[account]/entries/page.tsx': both('/entries'),
    'elections/[id]/money/[account]/budget/page.tsx': both('/budget'),
    'elections/[id]/money/[account]/print/page.tsx': both('/print'),
  }
}
