'use server'
import { action } from '@/gate/action'
import { entryInput, entryRemovalInput } from './input'
import { addEntry, removeEntry } from './mutations'

const refreshes = ['history']

export const addEntryAction = action('career.added', entryInput, addEntry, { refreshes })
export const removeEntryAction = action('career.removed', entryRemovalInput, removeEntry, { refreshes })
