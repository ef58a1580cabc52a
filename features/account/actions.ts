'use server'
import { action, doorAction } from '@/gate/action'
import { closeSession, openSession } from '@/gate/session'
import { enter, enterWithCode } from './entering'
import * as input from './input'
import { dropLink, heldLink } from './link-cookie'
import * as mutations from './mutations'
import { codePath, roomPath } from './return-path'

const HOUR = 3600

export const signInAction = doorAction('session.opened', input.signInInput, enter, {
  limit: 'its own',
  leadsTo: ({ codeWanted }, { to }) => (codeWanted ? codePath(to) : roomPath(to)),
})
export const signInAgainAction = doorAction('session.opened', input.signInAgainInput, enter, {
  limit: 'its own',
})
export const enterByCodeAction = doorAction('code.used', input.codeEntryInput, enterWithCode, {
  limit: 'its own',
  leadsTo: () => '/sign-in?done=passwordSet',
})
export const signOutAction = action('session.closed', input.nothingInput, closeSession, {
  leadsTo: () => '/sign-in?done=signedOut',
})
export const askForResetAction = doorAction('reset.asked', input.resetInput, mutations.askForReset, {
  limit: { times: 10, seconds: HOUR },
  leadsTo: () => '/reset?done=sent',
})
export const setPasswordAction = doorAction(
  'password.set',
  input.newPasswordInput,
  async ({ password }, locale) => {
    await mutations.setPassword(await heldLink('reset'), password, locale)
    await dropLink()
  },
  { leadsTo: () => '/sign-in?done=passwordSet' },
)
export const acceptInvitationAction = doorAction(
  'invitation.accepted',
  input.acceptanceInput,
  async (accepted, locale) => {
    await mutations.acceptInvitation(await heldLink('invitation'), accepted, locale)
    await dropLink()
  },
  { leadsTo: () => '/sign-in?done=accepted' },
)
export const changePasswordAction = action(
  'password.changed',
  input.passwordChangeInput,
  async (actor, change, locale) => {
    const whose = await mutations.changePassword(actor, change, locale)
    await openSession({ whose, assurance: actor.assurance }, locale)
  },
  { limit: { times: 10, seconds: HOUR / 4 }, leadsTo: () => '/members/devices?done=passwordChanged' },
)
export const endSessionAction = action('session.revoked', input.deviceInput, mutations.endSession, {
  leadsTo: () => '/members/devices?done=ended',
})
export const endOtherSessionsAction = action(
  'session.revoked',
  input.nothingInput,
  mutations.endOtherSessions,
  { leadsTo: () => '/members/devices?done=othersEnded' },
)
