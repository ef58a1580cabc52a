import type { SampleProgramme } from '@/db/sample/programmes/programme'

/** Whose and what: the ids that keys of the sample stand for. */
export type Place = {
  body: (key: string) => string
  person: (key: string) => string
  office: (key: string) => string | null
}

/** Rows of tables, in the order in which they are written. */
export type Rows = [table: string, rows: Record<string, unknown>[]][]

/** A programme of the sample with the ids of its rows. */
export type Laid = {
  programme: SampleProgramme
  place: Place
  /** What every row of the programme carries. */
  whole: { programme_id: string; body_id: string }
  editorId: string
  pointIds: string[]
  proposalIds: string[]
}

/** Noon of that day: when rows of the sample were written. */
export const noon = (day: string) => new Date(`${day}T12:00:00Z`)
