import { work } from '@/gate/jobs'
import { unseal } from '@/gate/mail'
import { LOCALES, type Locale } from '@/i18n/locales'
import { sendResetLink } from './mutations'

/** Sends the links that people asked for. */
export const sendResetLinks = () =>
  work('reset', async ({ sealed }) => {
    const { email, locale } = unseal<{ email: string; locale: Locale }>(sealed)
    await sendResetLink(email, LOCALES.includes(locale) ? locale : 'ar')
  })
