/** What an office can come from, apart from a delegation, which is an act of its own. */
export const DECISIONS = ['congress', 'generalMeeting', 'appointment'] as const
