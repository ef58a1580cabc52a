'use server'
import { tagsOf } from '@/features/programmes/tags'
import { action, doorAction } from '@/gate/action'
import { contestAnswerInput, contestInput } from './input'
import { answerContest, sendContest } from './mutations'

export const contestAction = doorAction('contest.sent', contestInput, sendContest, {
  leadsTo: () => '/contest/thanks',
  limit: { times: 10, seconds: 3600 },
})
export const answerContestAction = action('contest.answered', contestAnswerInput, answerContest, {
  refreshes: ({ programmeId }) => tagsOf(programmeId),
  leadsTo: () => '/members/programmes/contests',
})
