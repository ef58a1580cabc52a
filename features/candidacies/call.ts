/** Where a call for candidacies stands on a day. Its last day still counts. */
export type CallStanding = 'ahead' | 'open' | 'over'

/** In: days, as `2027-03-01`. */
export function callOn(
  { opensOn, closesOn }: { opensOn: string; closesOn: string },
  today: string,
): CallStanding {
  if (today < opensOn) return 'ahead'
  return today <= closesOn ? 'open' : 'over'
}
