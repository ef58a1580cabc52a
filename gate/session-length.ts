const DAY = 86_400

/** A session ends after 30 days however busy, and after 7 without a request. */
export const SESSION_SECONDS = 30 * DAY
export const IDLE_SECONDS = 7 * DAY
