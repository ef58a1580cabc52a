'use server'
import { action } from '@/gate/action'
import { entryInput, rulingInput } from './input'
import { enterProgress, ruleEntry } from './mutations'

const refreshes = ({ programmeId }: { programmeId: string }) => ['programmes', `programme-${programmeId}`]

export const enterProgressAction = action('progress.entered', entryInput, enterProgress, { refreshes })
export const ruleAction = action('progress.confirmed', rulingInput, ruleEntry, { refreshes })
