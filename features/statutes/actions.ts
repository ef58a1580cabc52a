'use server'
import { action } from '@/gate/action'
import { statutesInput } from './input'
import { changeStatutes } from './mutations'

// Who leads a body is named by the offices of its statutes, in their order.
export const changeStatutesAction = action('statutes.changed', statutesInput, changeStatutes, {
  refreshes: ['leaders'],
})
