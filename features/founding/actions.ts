'use server'
import { action } from '@/gate/action'
import {
  bureauInput,
  communesInput,
  decisionInput,
  foundersInput,
  meetingInput,
  startInput,
  withdrawalInput,
} from './input'
import {
  countFounders,
  decideFounding,
  electBureau,
  holdMeeting,
  settleCommunes,
  startFounding,
  withdrawFounder,
} from './mutations'

const refreshes = ['bodies']

export const startFoundingAction = action('founding.started', startInput, startFounding, {
  refreshes,
  leadsTo: ({ bodyId }) => `/members/structure/foundings/${bodyId}`,
})
export const holdMeetingAction = action('founding.meeting', meetingInput, holdMeeting)
export const countFoundersAction = action('founding.counted', foundersInput, countFounders)
export const withdrawFounderAction = action('founding.withdrawn', withdrawalInput, withdrawFounder)
export const settleCommunesAction = action('founding.communes', communesInput, settleCommunes, { refreshes })
export const electBureauAction = action('founding.elected', bureauInput, electBureau)
export const decideFoundingAction = action('founding.decided', decisionInput, decideFounding, { refreshes })
