'use server'
import { settings } from '@/features/portal/queries'
import { action, doorAction } from '@/gate/action'
import { insist } from '@/gate/refusals'
import {
  competencesInput,
  forgettingInput,
  needClosingInput,
  needInput,
  offerClosingInput,
  offerInput,
  passingInput,
} from './input'
import {
  closeNeed,
  closeOffer,
  forgetCompetences,
  passOffer,
  saveCompetences,
  sendOffer,
  stateNeed,
} from './mutations'

export const saveCompetencesAction = action('competence.saved', competencesInput, saveCompetences)
export const forgetCompetencesAction = action('competence.removed', forgettingInput, forgetCompetences)
export const stateNeedAction = action('need.stated', needInput, stateNeed)
export const closeNeedAction = action('need.closed', needClosingInput, closeNeed)
export const sendOfferAction = doorAction(
  'offer.sent',
  offerInput,
  async (offer, locale) => {
    const organisation = await settings()
    insist(organisation, 'notFound')
    return sendOffer({ ...offer, bodyId: organisation.rootId, locale })
  },
  { leadsTo: () => '/offer/thanks', limit: { times: 5, seconds: 900 } },
)
export const passOfferAction = action('offer.passed', passingInput, passOffer)
export const closeOfferAction = action('offer.closed', offerClosingInput, closeOffer)
