/** The tags of the public pages that change with a programme. */
export const tagsOf = (programmeId: string): string[] => ['programmes', `programme-${programmeId}`]
