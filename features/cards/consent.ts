/**
 * Which wording of the question people say yes to; `cards.consent` in the messages. Whoever changes what the question
 * means counts it up here: earlier consents keep the number of what they were asked.
 */
export const CONSENT_WORDING = 1
