'use server'
import { action } from '@/gate/action'
import { statutesInput } from './input'
import { changeStatutes } from './mutations'

export const changeStatutesAction = action('statutes.changed', statutesInput, changeStatutes)
