'use server'
import { action } from '@/gate/action'
import { acceptedResultsInput, resultInput, resultListInput } from './input'
import { acceptResults, recordResult } from './mutations'
import { previewResults } from './preview'

export const recordResultAction = action('result.recorded', resultInput, recordResult, {
  leadsTo: ({ electionId, constituencyId }) => `/members/elections/${electionId}/territory/${constituencyId}`,
})
export const previewResultsAction = action('results.imported', resultListInput, previewResults, {
  quiet: true,
})
export const acceptResultsAction = action('results.imported', acceptedResultsInput, acceptResults)
