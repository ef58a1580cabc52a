import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { loanReturns, loans, resources } from '@/db/schema/logistics'
import { insist } from '@/gate/refusals'
import type { Loan } from './lending'

/** A resource as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function resourceIn(tx: Tx, resourceId: string) {
  const [resource] = await tx.select().from(resources).where(eq(resources.id, resourceId))
  insist(resource, 'notFound')
  return resource
}

/** A loan as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function loanIn(tx: Tx, loanId: string) {
  const [loan] = await tx.select().from(loans).where(eq(loans.id, loanId))
  insist(loan, 'notFound')
  return loan
}

/** All that was ever lent of a resource. */
export const loansOf = (tx: Tx, resourceId: string): Promise<Loan[]> =>
  tx
    .select({
      amount: loans.amount,
      startsAt: loans.startsAt,
      endsAt: loans.endsAt,
      returnedAt: loanReturns.returnedAt,
    })
    .from(loans)
    .leftJoin(loanReturns, eq(loanReturns.loanId, loans.id))
    .where(eq(loans.resourceId, resourceId))
