/** The messages that every form with a new password needs. */
export const NEW_PASSWORD_WORDS = ['account.as', 'account.newPassword', 'account.passwordRules'] as const
