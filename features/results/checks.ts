import { type Failing, failing, type StationMinutes } from '@/features/elections/station-minutes'

/**
 * Which sums of a result do not add up. What is not known of an older one is no fault: only figures that are there are
 * held against each other. In: the figures, and the lists on the ballot. Out: nothing where all is well.
 */
export const unsound = (minutes: StationMinutes, ballot: readonly string[]): Failing[] =>
  failing(minutes, ballot).filter(({ check }) => check !== 'missing' && check !== 'missingList')
