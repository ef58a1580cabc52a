'use server'
import { action } from '@/gate/action'
import {
  agentInput,
  answerInput,
  askInput,
  askOutsiderInput,
  moveInput,
  revealInput,
  trainingInput,
} from './input'
import {
  answerAgent,
  askAgent,
  askOutsider,
  moveAgent,
  removeAgent,
  revealAgents,
  trainAgent,
  untrainAgent,
} from './mutations'

const leadsTo = ({ electionId, stationId }: { electionId: string; stationId: string }) =>
  `/members/elections/${electionId}/coverage/${stationId}`

export const askAgentAction = action('agent.asked', askInput, askAgent, { leadsTo })
export const askOutsiderAction = action('agent.noted', askOutsiderInput, askOutsider, { leadsTo })
export const answerAgentAction = action('agent.answered', answerInput, answerAgent)
export const trainAgentAction = action('agent.trained', trainingInput, trainAgent)
export const untrainAgentAction = action('agent.untrained', agentInput, untrainAgent)
export const moveAgentAction = action('agent.moved', moveInput, moveAgent)
export const removeAgentAction = action('agent.removed', agentInput, removeAgent, { leadsTo })
export const revealAgentsAction = action('contacts.revealed', revealInput, revealAgents)
