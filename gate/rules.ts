import { violated } from '@/db/violations'
import { type Reason, Refused } from './refusals'

/**
 * Does something that the database may refuse by one of these rules: what two people at once, or a lie, would break.
 * In: the work, and the reason behind each rule's name. Throws `Refused` with it; any other error as it came.
 */
export async function underRules<Done>(
  work: PromiseLike<Done>,
  rules: Readonly<Record<string, Reason>>,
): Promise<Done> {
  try {
    return await work
  } catch (error) {
    const reason = rules[violated(error) ?? '']
    throw reason ? new Refused(reason) : error
  }
}
