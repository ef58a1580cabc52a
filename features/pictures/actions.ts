'use server'
import { action } from '@/gate/action'
import { description, pictureChange } from './input'
import * as mutations from './mutations'

export const describePicture = action('picture.described', description, mutations.describePicture, {
  refreshes: ['news'],
})
export const removePicture = action('picture.removed', pictureChange, mutations.removePicture)
export const restorePicture = action('picture.restored', pictureChange, mutations.restorePicture)
