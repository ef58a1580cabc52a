'use server'
import { tagsOf } from '@/features/programmes/tags'
import { action } from '@/gate/action'
import { acceptanceInput, previewInput } from './input'
import { acceptPoints } from './mutations'
import { previewPoints } from './preview'

export const previewPointsAction = action('programme.imported', previewInput, previewPoints, { quiet: true })
export const acceptPointsAction = action('programme.imported', acceptanceInput, acceptPoints, {
  refreshes: ({ programmeId }) => tagsOf(programmeId),
  leadsTo: ({ programmeId }) => `/members/programmes/${programmeId}/exchange?done=imported`,
})
