'use server'
import { roomPath } from '@/features/account/return-path'
import { action, doorAction } from '@/gate/action'
import { openSession } from '@/gate/session'
import { enterWithCode } from './entering'
import * as input from './input'
import * as mutations from './mutations'

const QUARTER = 900
const SOMETIMES = { times: 10, seconds: QUARTER }

export const enterWithCodeAction = doorAction('session.opened', input.codeInput, enterWithCode, {
  limit: 'its own',
  leadsTo: ({ recovered }, { to }) => (recovered ? '/members/second-factor?done=recovered' : roomPath(to)),
})
export const enterAgainWithCodeAction = doorAction('session.opened', input.codeInput, enterWithCode, {
  limit: 'its own',
})
export const beginSecondFactorAction = action(
  'factor.begun',
  input.nothingInput,
  mutations.beginSecondFactor,
  { limit: SOMETIMES },
)
export const confirmSecondFactorAction = action(
  'factor.added',
  input.provenInput,
  async (actor, proof, locale) => {
    const { codes, whose } = await mutations.confirmSecondFactor(actor, proof, locale)
    await openSession({ whose, assurance: 2 }, locale)
    return { codes }
  },
  { limit: SOMETIMES },
)
export const renewRecoveryCodesAction = action(
  'factor.codesRenewed',
  input.codeInput,
  mutations.renewRecoveryCodes,
  { limit: SOMETIMES },
)
export const removeSecondFactorAction = action(
  'factor.removed',
  input.provenInput,
  async (actor, proof, locale) => {
    const whose = await mutations.removeSecondFactor(actor, proof, locale)
    await openSession({ whose }, locale)
  },
  { limit: SOMETIMES, leadsTo: () => '/members/second-factor?done=removed' },
)
export const resetSecondFactorAction = action('factor.reset', input.resetInput, mutations.resetSecondFactor)
