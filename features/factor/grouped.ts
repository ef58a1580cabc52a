/** In groups of four: for eyes and fingers. */
export const grouped = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ')
