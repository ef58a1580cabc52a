import type { Reason } from '@/gate/refusals'
import { underRules } from '@/gate/rules'

const RULES: Record<string, Reason> = {
  campaign_rests: 'campaignRests',
  silence_granted_by_another: 'anotherAgrees',
  silence_grants_pkey: 'alreadyAnswered',
}

/** Does something by the rules of silence: what one of them forbids is refused with its reason. */
export const inSilence = <Done>(work: PromiseLike<Done>): Promise<Done> => underRules(work, RULES)
