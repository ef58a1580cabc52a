import { sql } from 'drizzle-orm'
import { asHousekeeper, type Tx } from '@/db/client'
import { eachInTurn, enqueue } from '@/gate/jobs'
import { keyedHash } from '@/gate/seal'

/** Removes what has outlived its time, and erases whose time has come: each member in a transaction of their own. */
export async function eraseWhoseTimeHasCome(): Promise<void> {
  const due = await asHousekeeper(async (tx) => {
    await tx.execute(sql`select register.keep_times()`)
    await tx.execute(sql`delete from email_changes where ends_at < now()`)
    return tx.execute<{ who: string }>(sql`select due_erasures as who from register.due_erasures()`)
  })
  await eachInTurn(
    due.map(
      ({ who }) =>
        () =>
          asHousekeeper((tx) => erase(tx, who)),
    ),
  )
}

// Letters are no rows: they are looked through afterwards, and the job that does so knows no address, only hashes.
async function erase(tx: Tx, who: string): Promise<void> {
  const [row] = await tx.execute<{ addresses: string[] | null }>(
    sql`select register.erase(${who}) as addresses`,
  )
  if (!row?.addresses) return
  const keys = row.addresses.map((address) => keyedHash(address, 'email').toString('hex'))
  await enqueue(tx, 'forgetting', { keys })
}
