// A statement takes no more than 65,535 values.
const A_BATCH = 2_000

/** Writes rows in as few statements as there may be, one after the other. In: rows of at most thirty columns. */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += A_BATCH) await write(rows.slice(at, at + A_BATCH))
}
