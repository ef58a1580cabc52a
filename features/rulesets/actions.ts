'use server'
import { action } from '@/gate/action'
import { ruleSetInput } from './input'
import { enterRuleSet } from './mutations'

export const enterRuleSetAction = action('rules.entered', ruleSetInput, enterRuleSet, {
  leadsTo: ({ ruleSetId }) => `/members/elections/rules/${ruleSetId}`,
})
