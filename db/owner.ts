import type { Sql, TransactionSql } from 'postgres'

/**
 * Runs work as the owner of these tables, past the row policies that bind the owner too. They are lifted for the
 * owner alone, in this transaction alone: everyone else stays bound, and sees nothing of it.
 * In: a connection as owner, who need not be a superuser.
 */
export const asOwner = <T>(
  sql: Sql,
  tables: string[],
  work: (tx: TransactionSql) => Promise<T>,
): Promise<T> =>
  sql.begin(async (tx) => {
    for (const table of tables) await tx`alter table ${tx(table)} no force row level security`
    const done = await work(tx)
    // A table with work left for the end of the transaction cannot be closed before.
    await tx`set constraints all immediate`
    for (const table of tables) await tx`alter table ${tx(table)} force row level security`
    return done
  }) as Promise<T>
