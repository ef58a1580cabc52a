'use server'
import { action } from '@/gate/action'
import { documentChange, documentTitle } from './input'
import * as mutations from './mutations'

export const renameDocument = action('document.renamed', documentTitle, mutations.renameDocument, {
  refreshes: ['news'],
})
export const removeDocument = action('document.removed', documentChange, mutations.removeDocument)
export const restoreDocument = action('document.restored', documentChange, mutations.restoreDocument)
