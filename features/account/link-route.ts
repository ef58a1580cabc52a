import { hasLocale } from 'next-intl'
import { LOCALES } from '@/i18n/locales'
import { isSecret, type KeptPurpose } from './link'
import { keepLink } from './link-cookie'

/**
 * Answers a link from a letter: keeps its secret and leads to the page without it in its address, so that no document
 * ever stands at that address and no Referer names it. Only looking spends nothing: mail programs open links too.
 */
export async function answerLink(locale: string, purpose: KeptPurpose, secret: string, page: string) {
  if (!hasLocale(LOCALES, locale)) return new Response(null, { status: 404 })
  if (isSecret(secret)) await keepLink({ purpose, secret })
  const headers = {
    Location: `/${locale}/${page}`,
    'X-Robots-Tag': 'noindex',
  }
  return new Response(null, { status: 303, headers })
}
