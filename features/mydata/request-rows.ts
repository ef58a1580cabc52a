import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { dataAnswers, dataRequests } from '@/db/schema/mydata'
import { profiles } from '@/db/schema/people'
import { communes } from '@/db/schema/structure'
import { rootOf } from '@/features/account/queries'
import { insist } from '@/gate/refusals'
import { correctValue, isName, takesValue } from './correctable'

/** The branch that keeps a member’s data, or the whole organisation where none does. */
export async function homeOf(tx: Tx, memberId: string): Promise<string> {
  const [home] = await tx
    .select({ bodyId: profiles.bodyId })
    .from(profiles)
    .where(eq(profiles.memberId, memberId))
  return home?.bodyId ?? rootOf(tx)
}

/** A request as the actor may see it, locked so that two do not answer at once; or `notFound`. */
export async function requestIn(tx: Tx, requestId: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${requestId}, 0))`)
  const [row] = await tx
    .select({
      id: dataRequests.id,
      memberId: dataRequests.memberId,
      kind: dataRequests.kind,
      subject: dataRequests.subject,
      answered: sql<boolean>`${dataAnswers.requestId} is not null`,
    })
    .from(dataRequests)
    .leftJoin(dataAnswers, eq(dataAnswers.requestId, dataRequests.id))
    .where(eq(dataRequests.id, requestId))
  insist(row, 'notFound')
  return { ...row, home: await homeOf(tx, row.memberId) }
}

type Asked = Awaited<ReturnType<typeof requestIn>>

/** Puts the detail right, where it stands in the portal; what is done elsewhere is only answered. */
export async function correct(tx: Tx, asked: Asked, typed: string): Promise<void> {
  if (!takesValue(asked.subject)) return
  const value = correctValue(asked.subject, typed)
  insist(value, 'invalid', { fields: { value: typed === '' ? 'required' : 'malformed' } })
  const done = isName(asked.subject) ? await renamed(tx, asked.id, value) : await reprofiled(tx, asked, value)
  insist(done, 'notYours')
}

async function renamed(tx: Tx, requestId: string, name: string): Promise<boolean> {
  const [row] = await tx.execute<{ done: boolean }>(
    sql`select register.correct_name(${requestId}, ${name}) as done`,
  )
  return row?.done ?? false
}

async function reprofiled(tx: Tx, { memberId, subject }: Asked, value: string): Promise<boolean> {
  if (subject === 'commune') await insistCommune(tx, value)
  const set =
    subject === 'gender'
      ? { gender: value as 'f' | 'm' }
      : subject === 'bornOn'
        ? { bornOn: value }
        : { communeCode: value }
  const changed = await tx.update(profiles).set(set).where(eq(profiles.memberId, memberId))
  return changed.count > 0
}

async function insistCommune(tx: Tx, code: string): Promise<void> {
  const [known] = await tx.select({ code: communes.code }).from(communes).where(eq(communes.code, code))
  insist(known, 'invalid', { fields: { value: 'malformed' } })
}
