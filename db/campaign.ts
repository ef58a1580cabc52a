// Apart from the tables, so that a form in the browser does not bring the schema along.

/** What an outing counts: what was done, never to whom. */
export const COUNTS = ['doors', 'conversations', 'leaflets', 'meetings', 'participants'] as const
export type Count = (typeof COUNTS)[number]

/** What an objective is reckoned in. */
export const MEASURES = ['votes', 'seats', 'members', 'outings', ...COUNTS] as const
export type Measure = (typeof MEASURES)[number]

/** Where a task stands. */
export const TASK_STATES = ['open', 'begun', 'blocked', 'done'] as const
export type TaskState = (typeof TASK_STATES)[number]
