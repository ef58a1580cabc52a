'use server'
import { action } from '@/gate/action'
import { cardInput, consentInput, withdrawalInput } from './input'
import { changeCard, showName, withdrawName } from './mutations'

const pageOf = ({ bodyId }: { bodyId: string }) => [`body:${bodyId}`]

export const changeCardAction = action('body.cardChanged', cardInput, changeCard, { refreshes: pageOf })
export const showNameAction = action('body.nameShown', consentInput, showName, { refreshes: pageOf })
export const withdrawNameAction = action('body.nameWithdrawn', withdrawalInput, withdrawName, {
  refreshes: pageOf,
})
