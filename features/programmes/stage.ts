import { STAGES, type Stage } from '@/db/plans'

/** Which stages each may be followed by; the database holds to the same. */
export const NEXT: Record<Stage, readonly Stage[]> = {
  gathering: ['drafting'],
  drafting: ['consultation', 'gathering'],
  consultation: ['adopted', 'drafting'],
  adopted: ['running'],
  running: ['closed'],
  closed: ['archived', 'running'],
  archived: ['closed'],
}

/** Stages that whoever drafts moves a programme to; the others take a decision of whoever may adopt it. */
const DRAFTED: readonly Stage[] = ['gathering', 'drafting', 'consultation']

/** True where moving to this stage is adopting, beginning, closing or shelving. */
export const isDecision = (stage: Stage): boolean => !DRAFTED.includes(stage)

/** True once the points were promised. */
export const isAdopted = (stage: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf('adopted')

/** True while proposals may come. */
export const gathers = (stage: Stage): boolean => stage === 'gathering'

/** True while points may be written anew without a revision before the public. */
export const isDrafted = (stage: Stage): boolean => DRAFTED.includes(stage)

/** True while points may be added or reworded at all. */
export const takesPoints = (stage: Stage): boolean => isDrafted(stage) || stage === 'running'

/** True while members amend and bodies give their opinion. */
export const isConsulted = (stage: Stage): boolean => stage === 'consultation'

/** True while progress is entered. */
export const runs = (stage: Stage): boolean => stage === 'running' || stage === 'closed'
