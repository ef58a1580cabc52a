import { asHousekeeper } from '@/db/client'
import { candidacies } from '@/db/schema/candidacies'

/** Forgets, once an election is over, whoever withdrew or was not endorsed. The policy of the table says which those are. */
export const forgetUnendorsed = (): Promise<void> =>
  asHousekeeper(async (tx) => {
    await tx.delete(candidacies)
  })
