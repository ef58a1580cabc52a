/** What a text can be, as the schema says it, for pages that must not load the schema. */
export const ARTICLE_KINDS = ['news', 'communique', 'statement'] as const
