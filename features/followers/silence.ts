/** After how many days without a confirmed entry a running point is silent, and how often its editors are told again. */
export const SILENT_AFTER = 90
export const TOLD_EVERY = 30

/**
 * Whether the editors of a programme are told today that points of it are silent: when its longest silence is 90 days
 * old, and every 30 days from then on. In: how long that is, in days. Nothing needs to be kept for it, and two days
 * that are told of are never less than 30 apart.
 */
export const isTold = (days: number): boolean =>
  days >= SILENT_AFTER && (days - SILENT_AFTER) % TOLD_EVERY === 0
