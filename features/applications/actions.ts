'use server'
import { heldLink } from '@/features/account/link-cookie'
import { action, doorAction } from '@/gate/action'
import { accountMark } from '@/gate/device'
import { callerAddress, spend } from '@/gate/limits'
import * as input from './input'
import * as mutations from './mutations'

const HOUR = 3600
const DAY = 24 * HOUR
const status = () => '/application/status'
const detail = ({ applicationId }: { applicationId: string }) => `/members/applications/${applicationId}`
const list = () => '/members/applications'

// A household shares an address, and nobody's letter box is filled by strangers.
export const applyAction = doorAction(
  'application.sent',
  input.applicationInput,
  async (sent, locale) => {
    await spend('application.from', await callerAddress(), { times: 10, seconds: HOUR })
    await spend('application.letters', accountMark(sent.email), { times: 5, seconds: DAY })
    await mutations.apply(sent, locale)
  },
  { leadsTo: () => '/join/sent', limit: { times: 60, seconds: HOUR } },
)
export const confirmApplicationAction = doorAction(
  'application.confirmed',
  input.withdrawalInput,
  async () => mutations.actAsApplicant((await heldLink('application')).secret, 'confirmed', ''),
  { leadsTo: status },
)
export const answerApplicationAction = doorAction(
  'application.answered',
  input.answerInput,
  async ({ words }) => mutations.actAsApplicant((await heldLink('application')).secret, 'answered', words),
  { leadsTo: status },
)
export const withdrawApplicationAction = doorAction(
  'application.withdrawn',
  input.withdrawalInput,
  async ({ words }) => mutations.actAsApplicant((await heldLink('application')).secret, 'withdrawn', words),
  { leadsTo: status },
)
export const acceptAction = action('application.accepted', input.decisionInput, mutations.accept)
export const declineAction = action('application.declined', input.decisionInput, mutations.decline)
export const askBackAction = action('application.asked', input.decisionInput, mutations.askBack)
export const passOnAction = action('application.passed', input.passingInput, mutations.passOn, {
  leadsTo: list,
})
export const admitAction = action('application.admitted', input.admissionInput, mutations.admit)
export const inviteAgainAction = action('invitation.asked', input.applicationIdInput, mutations.inviteAgain, {
  limit: { times: 10, seconds: HOUR },
})
export const enterPaperAction = action('application.entered', input.paperInput, mutations.enterPaper, {
  leadsTo: detail,
})
export const issueCodeAction = action('code.issued', input.codeInput, mutations.issueCode, {
  limit: { times: 30, seconds: HOUR },
})
