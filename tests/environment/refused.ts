import { expect } from 'vitest'

/** The code refuses this act, for this reason; with these faults of fields, where any are named. */
export const refused = (act: Promise<unknown>, reason: string, fields?: object) =>
  expect(act).rejects.toMatchObject({ reason, ...(fields && { more: { fields } }) })

/** The row policies of the database refuse it, whatever the code would have said. */
export const denied = (act: Promise<unknown>) =>
  expect(act).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })

/** The code refuses it, whether the actor may know of the thing and not do this, or not even know of it. */
export const hidden = (act: Promise<unknown>) =>
  expect(act).rejects.toMatchObject({ reason: expect.stringMatching(/notYours|notFound/) })
