'use server'
import { action } from '@/gate/action'
import { editedInput, moveInput, openingInput, programmeInput } from './input'
import { addProgramme, editProgramme, moveProgramme, openProgramme, shutProgramme } from './mutations'
import { tagsOf } from './tags'

type Of = { programmeId: string }
const refreshes = ({ programmeId }: Of) => tagsOf(programmeId)
const leadsTo = ({ programmeId }: Of) => `/members/programmes/${programmeId}`

export const addProgrammeAction = action('programme.added', programmeInput, addProgramme, { leadsTo })
export const editProgrammeAction = action('programme.edited', editedInput, editProgramme, { refreshes })
export const moveProgrammeAction = action('programme.moved', moveInput, moveProgramme, { refreshes })
export const openProgrammeAction = action('programme.opened', openingInput, openProgramme, { refreshes })
export const shutProgrammeAction = action('programme.shut', openingInput, shutProgramme, { refreshes })
