'use server'
import { action } from '@/gate/action'
import { acceptanceInput, choiceInput, correctionInput, importInput, mappingInput } from './input'
import { acceptImport, chooseFor, correctRow, dropImport, mapColumns, readOn, undoImport } from './mutations'

export const mapColumnsAction = action('import.mapped', mappingInput, mapColumns, {
  leadsTo: ({ importId }) => `/members/register/import/${importId}`,
})
export const readOnAction = action('import.read', importInput, readOn, { quiet: true })
export const correctRowAction = action('import.corrected', correctionInput, correctRow)
export const chooseAction = action('import.decided', choiceInput, chooseFor)
export const acceptImportAction = action('import.accepted', acceptanceInput, acceptImport)
export const undoImportAction = action('import.undone', importInput, undoImport)
export const dropImportAction = action('import.dropped', importInput, dropImport, {
  leadsTo: () => '/members/register/import?done=dropped',
})
