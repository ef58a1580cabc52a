'use server'
import { action } from '@/gate/action'
import {
  changedScenarioInput,
  goneScenarioInput,
  renamedScenarioInput,
  scenarioInput,
  sharedScenarioInput,
} from './input'
import { changeScenario, dropScenario, renameScenario, saveScenario, shareScenario } from './mutations'

export const saveScenarioAction = action('scenario.saved', scenarioInput, saveScenario)
export const changeScenarioAction = action('scenario.changed', changedScenarioInput, changeScenario)
export const renameScenarioAction = action('scenario.renamed', renamedScenarioInput, renameScenario)
export const shareScenarioAction = action('scenario.shared', sharedScenarioInput, shareScenario)
export const dropScenarioAction = action('scenario.removed', goneScenarioInput, dropScenario)
