/** The cache tags of public pages that change with an article: its own, and every list. */
export const tagsOf = ({ articleId }: { articleId: string }): string[] => ['news', `article:${articleId}`]
