'use server'
import { dropLink, heldLink } from '@/features/account/link-cookie'
import { action } from '@/gate/action'
import { type Limit, spend } from '@/gate/limits'
import * as input from './input'
import * as mutations from './mutations'

const QUARTER = 900
// Nobody goes through a list of numbers to see which of them sign somebody else in.
const PHONES: Limit = { times: 5, seconds: 86_400 }
const account = (done: string) => ({ leadsTo: () => `/members/account?done=${done}` })

export const changePhoneAction = action(
  'account.phoneChanged',
  input.phoneInput,
  async (actor, change) => {
    await spend('account.phone', actor.memberId, PHONES)
    await mutations.changePhone(actor, change)
  },
  account('phone'),
)
export const askForAddressAction = action('account.emailAsked', input.addressInput, mutations.askForAddress, {
  limit: { times: 5, seconds: QUARTER },
  ...account('emailAsked'),
})
export const confirmAddressAction = action(
  'account.emailChanged',
  input.nothingInput,
  async (actor, _, locale) => {
    await mutations.confirmAddress(actor, (await heldLink('email')).secret, locale)
    await dropLink()
  },
  account('emailChanged'),
)
export const chooseLanguageAction = action(
  'account.languageChosen',
  input.languageInput,
  mutations.chooseLanguage,
  account('language'),
)
export const changeConsentsAction = action(
  'account.consentsChanged',
  input.consentsInput,
  mutations.changeConsents,
  account('consents'),
)
export const askForCorrectionAction = action(
  'correction.asked',
  input.correctionInput,
  mutations.askForCorrection,
  { leadsTo: () => '/members/my-data/requests?done=asked', limit: { times: 20, seconds: QUARTER } },
)
export const objectAction = action('objection.made', input.objectionInput, mutations.object, {
  leadsTo: () => '/members/my-data/requests?done=objected',
  limit: { times: 20, seconds: QUARTER },
})
export const answerRequestAction = action('correction.answered', input.decisionInput, mutations.answerRequest)
export const changeRetentionAction = action(
  'mydata.timesChanged',
  input.retentionInput,
  mutations.changeRetention,
  { refreshes: ['retention'] },
)
export const askForErasureAction = action('erasure.asked', input.erasureInput, mutations.askForErasure, {
  leadsTo: () => '/members/my-data/erasure',
  limit: { times: 5, seconds: QUARTER },
})
export const stayAction = action('erasure.takenBack', input.nothingInput, mutations.stay, {
  leadsTo: () => '/members/my-data/erasure?done=stayed',
})
