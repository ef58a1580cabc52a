import type { Spoken } from '@/db/spoken'

/** The box that is ticked for a skill field: each its own name, so that a refused form can be filled in again. */
export const skillField = (key: string): string => `knows.${key}`

/** The field in which a language's level is chosen. */
export const levelField = (language: Spoken): string => `speaks.${language}`
