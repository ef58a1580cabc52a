// `test` for journeys: a project says in which language and on how wide a screen people travel.
import { test as base } from '@playwright/test'

export type Language = 'ar' | 'fr'
export type JourneyOptions = { language: Language }

export const test = base.extend<JourneyOptions>({
  language: ['ar', { option: true }],
})
export { expect } from '@playwright/test'
