import { violated } from '@/db/violations'
import { type Reason, Refused } from '@/gate/refusals'

const RULES: Record<string, Reason> = {
  campaign_rests: 'campaignRests',
  silence_granted_by_another: 'anotherAgrees',
  silence_grants_pkey: 'alreadyAnswered',
}

/** Does something by the rules of silence: what one of them forbids is refused with its reason. */
export async function inSilence<Done>(work: PromiseLike<Done>): Promise<Done> {
  try {
    return await work
  } catch (error) {
    const reason = RULES[violated(error) ?? '']
    throw reason ? new Refused(reason) : error
  }
}
