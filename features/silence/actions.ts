'use server'
import { action } from '@/gate/action'
import { grantInput, markInput, overrideInput } from './input'
import { askOverride, grantOverride, markCampaign, unmarkCampaign } from './mutations'

export const markCampaignAction = action('campaign.marked', markInput, markCampaign)
export const unmarkCampaignAction = action('campaign.unmarked', markInput, unmarkCampaign)
export const askOverrideAction = action('silence.asked', overrideInput, askOverride)
export const grantOverrideAction = action('silence.granted', grantInput, grantOverride)
