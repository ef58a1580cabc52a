import type { Agent } from './queries'

/** What an agent is called in the reader’s language; null where that was erased, or is not theirs to read. */
export const nameOf = ({ name }: Pick<Agent, 'name'>, locale: string): string | null =>
  name && (locale === 'ar' ? name.ar : name.latin)

/** How somebody is called whose name is not there: erased where they were from outside, out of reach otherwise. */
export const namelessOf = ({ memberId }: Pick<Agent, 'memberId'>): 'erased' | 'unknown' =>
  memberId === null ? 'erased' : 'unknown'
