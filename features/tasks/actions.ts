'use server'
import { action } from '@/gate/action'
import { editedTaskInput, removedTaskInput, stepInput, taskInput } from './input'
import { addTask, editTask, moveTask, removeTask } from './mutations'

const leadsTo = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}/work/tasks`

export const addTaskAction = action('task.set', taskInput, addTask)
export const editTaskAction = action('task.edited', editedTaskInput, editTask)
export const removeTaskAction = action('task.removed', removedTaskInput, removeTask, { leadsTo })
export const moveTaskAction = action('task.moved', stepInput, moveTask)
