import { SILENT_DAYS } from '@/features/progress/progress'

/** After how many days its editors are told again. */
export const TOLD_EVERY = 30

/**
 * Whether the editors of a programme are told today that points of it are silent: when its longest silence is 90 days
 * old, and every 30 days from then on. In: how long that is, in days. Nothing needs to be kept for it, and two days
 * that are told of are never less than 30 apart.
 */
export const isTold = (days: number): boolean =>
  days >= SILENT_DAYS && (days - SILENT_DAYS) % TOLD_EVERY === 0
