import { customType } from 'drizzle-orm/pg-core'

/** Bytes as they are: hashes, and what is sealed. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
