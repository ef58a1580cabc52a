'use server'
import { action } from '@/gate/action'
import {
  editedKindInput,
  kindInput,
  paperBackInput,
  paperInput,
  removedKindInput,
  scanInput,
  usualInput,
} from './input'
import * as mutations from './mutations'

export const layUsualPapersAction = action('papers.laid', usualInput, mutations.layUsualPapers)
export const addPaperKindAction = action('papers.added', kindInput, mutations.addPaperKind)
export const editPaperKindAction = action('papers.edited', editedKindInput, mutations.editPaperKind)
export const removePaperKindAction = action('papers.removed', removedKindInput, mutations.removePaperKind)
export const takeInPaperAction = action('paper.taken', paperInput, mutations.takeInPaper)
export const giveBackPaperAction = action('paper.returned', paperBackInput, mutations.giveBackPaper)
export const removeScanAction = action('scan.removed', scanInput, mutations.removeScan)
