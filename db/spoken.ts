// Apart from the tables, so that a form in the browser does not bring the schema along.

/** Languages that can be named with a level. */
export const SPOKEN = ['ar', 'zgh', 'fr', 'en', 'es', 'de'] as const
export type Spoken = (typeof SPOKEN)[number]

/** How well, from little to much. */
export const LEVELS = ['basic', 'good', 'fluent'] as const
export type Level = (typeof LEVELS)[number]
