// Plain JavaScript: the cache handler reads it before anything is compiled.

/** The tag of an answer that says only that there is nothing: found-cache-handler.mjs keeps none such. */
export const NOWHERE = 'nowhere'
