'use server'
import { action } from '@/gate/action'
import { editedShiftInput, shiftIdInput, shiftInput, volunteerInput } from './input'
import { addShift, editShift, joinShift, putDown, removeShift, takeOff } from './mutations'

const toShifts = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}/shifts`
const toShift = ({ electionId, shiftId }: { electionId: string; shiftId: string }) =>
  `/members/elections/${electionId}/shifts/${shiftId}`

export const addShiftAction = action('shift.set', shiftInput, addShift)
export const editShiftAction = action('shift.edited', editedShiftInput, editShift)
export const removeShiftAction = action('shift.removed', shiftIdInput, removeShift, { leadsTo: toShifts })
export const joinShiftAction = action('shift.joined', shiftIdInput, joinShift)
export const putDownAction = action('shift.filled', volunteerInput, putDown, { leadsTo: toShift })
export const takeOffAction = action('shift.left', volunteerInput, takeOff)
