'use server'
import { tagsOf } from '@/features/programmes/tags'
import { action } from '@/gate/action'
import { entryInput, rulingInput } from './input'
import { enterProgress, ruleEntry } from './mutations'

const refreshes = ({ programmeId }: { programmeId: string }) => tagsOf(programmeId)

export const enterProgressAction = action('progress.entered', entryInput, enterProgress, { refreshes })
export const ruleAction = action('progress.confirmed', rulingInput, ruleEntry, { refreshes })
