import type { Sql } from 'postgres'
import { HOLDINGS, SEALED_OF_VISITORS } from '@/db/holdings'
import { asOwner } from '@/db/owner'
import { isSealedToday, seal, unseal } from '@/gate/seal'

type Sealed = { table: string; column: string; purpose: string }

/** Every sealed column of the schema, and what it is sealed as. */
export const sealedColumns = (): Sealed[] => [
  ...HOLDINGS.flatMap(({ table, sealed = {} }) =>
    Object.entries(sealed).map(([column, purpose]) => ({ table, column, purpose })),
  ),
  ...SEALED_OF_VISITORS,
]

/**
 * Seals everything anew that is still sealed under an earlier key, each column in a transaction of its own; once it is
 * done, the earlier keys can be taken out of SEALING_KEYS_BEFORE.
 * In: a connection as owner. Out: how many details were sealed anew, and how many were so already.
 */
export async function reseal(sql: Sql): Promise<{ anew: number; already: number }> {
  const counted = { anew: 0, already: 0 }
  for (const sealed of sealedColumns()) {
    const { anew, already } = await resealColumn(sql, sealed)
    counted.anew += anew
    counted.already += already
  }
  return counted
}

const resealColumn = (sql: Sql, { table, column, purpose }: Sealed) =>
  asOwner(sql, [table], async (tx) => {
    const rows = await tx<{ place: string; sealed: Buffer }[]>`
      select ctid::text as place, ${tx(column)} as sealed from ${tx(table)} where ${tx(column)} is not null for update`
    const stale = rows.filter((row) => !isSealedToday(row.sealed))
    for (const row of stale) {
      const fresh = seal(unseal(row.sealed, purpose), purpose)
      await tx`update ${tx(table)} set ${tx(column)} = ${fresh} where ctid = ${row.place}::tid`
    }
    return { anew: stale.length, already: rows.length - stale.length }
  })
