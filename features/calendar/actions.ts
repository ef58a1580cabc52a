'use server'
import { action } from '@/gate/action'
import { changedDateInput, dateInput, newDateInput } from './input'
import { addDate, changeDate, removeDate } from './mutations'

export const addDateAction = action('date.added', newDateInput, addDate, { refreshes: ['coming'] })
export const changeDateAction = action('date.changed', changedDateInput, changeDate, {
  refreshes: ['coming'],
})
export const removeDateAction = action('date.removed', dateInput, removeDate, { refreshes: ['coming'] })
