/** The most photographs, and the most papers, that one entry carries. */
export const MOST_FILES = 6
