'use server'
import { action } from '@/gate/action'
import { linkInput, unlinkInput } from './input'
import { linkProgramme, unlinkProgramme } from './mutations'

export const linkProgrammeAction = action('anticipation.linked', linkInput, linkProgramme)
export const unlinkProgrammeAction = action('anticipation.unlinked', unlinkInput, unlinkProgramme)
