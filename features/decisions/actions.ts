'use server'
import { action } from '@/gate/action'
import { fateInput, renewalInput } from './input'
import { decideFate, renewBureau } from './mutations'

export const decideFateAction = action('body.decided', fateInput, decideFate, { refreshes: ['bodies'] })
export const renewBureauAction = action('body.renewal', renewalInput, renewBureau, { refreshes: ['bodies'] })
