import { daysAfter, instantOf } from '@/gate/day'

/**
 * When campaigning must rest: from the first hour of a day until the last station has closed.
 * In: polling day, the closing time on the country’s clocks, and on which day silence begins, in days from polling day
 * (0: campaigning ends at the midnight before it; organic laws 27-11 and 59-11).
 */
export const silenceOf = (pollingDay: string, closesAt: string, silence: number) => ({
  silentFrom: instantOf(daysAfter(pollingDay, silence), '00:00'),
  silentUntil: instantOf(pollingDay, closesAt),
})
