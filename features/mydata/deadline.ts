const DAY = 86_400_000

/** A request is answered within ten days: law 09-08, article 8, for corrections; the house holds to it for objections. */
export const DAYS_TO_ANSWER = 10

/** When a request that is made now has to be answered. */
export const answerDue = (asked: Date): Date => new Date(asked.getTime() + DAYS_TO_ANSWER * DAY)

/** How many whole days are left until then; below zero once it has passed. */
export const daysLeft = (due: Date, now: Date): number => Math.floor((due.getTime() - now.getTime()) / DAY)

/** When someone who asks now to be erased will be. In: the days that they have to think again. */
export const erasureDue = (asked: Date, days: number): Date => new Date(asked.getTime() + days * DAY)
