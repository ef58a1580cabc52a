type Dated = { releasedAt: unknown; receivedAt: unknown; endedAt: unknown }

/** How far a transfer has come: asked for, let go by the one branch, received by the other, or ended without. */
export const stateOf = ({ releasedAt, receivedAt, endedAt }: Dated) => {
  if (endedAt) return 'ended'
  if (receivedAt) return 'received'
  return releasedAt ? 'released' : 'asked'
}

/** Whether a consent is still awaited. */
export const isOpen = (transfer: Dated): boolean => ['asked', 'released'].includes(stateOf(transfer))
