/** How many characters a title and a summary may have. */
export const TITLE_LENGTH = 160
export const SUMMARY_LENGTH = 320
