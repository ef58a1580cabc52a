'use server'
import { action } from '@/gate/action'
import { editedListInput, listInput, removedListInput } from './input'
import { addList, editList, removeList } from './mutations'

export const addListAction = action('list.added', listInput, addList)
export const editListAction = action('list.edited', editedListInput, editList)
export const removeListAction = action('list.removed', removedListInput, removeList)
