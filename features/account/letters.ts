import { createTranslator } from 'next-intl'
import { asVisitor } from '@/db/client'
import { organisation } from '@/db/schema/portal'
import { env } from '@/env'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'
import { LINK_MINUTES, type LinkPurpose, linkUrl } from './link'

type Values = Record<string, string | number>

/** The letter that carries a link, in the language of whoever gets it. */
export async function linkLetter(
  purpose: LinkPurpose,
  to: string,
  secret: string,
  locale: Locale,
): Promise<Letter> {
  const minutes = LINK_MINUTES[purpose]
  const link = linkUrl(env.PUBLIC_URL, locale, { purpose, secret })
  return letter(purpose, to, locale, { link, minutes, hours: Math.round(minutes / 60) })
}

/** Tells someone that their password was changed, in case it was not they who did it. */
export const passwordChangedLetter = (to: string, locale: Locale): Promise<Letter> =>
  letter('passwordChanged', to, locale, { link: `${env.PUBLIC_URL}/${locale}/reset` })

/** Tells the address before that the account has another now, in case it was not its owner who changed it. */
export const addressChangedLetter = (to: string, locale: Locale): Promise<Letter> =>
  letter('addressChanged', to, locale, { link: `${env.PUBLIC_URL}/${locale}/contact` })

async function letter(kind: string, to: string, locale: Locale, values: Values): Promise<Letter> {
  const messages = await messagesOf(locale)
  const t = createTranslator({ locale, messages, namespace: 'letters' }) as (
    key: string,
    more: Values,
  ) => string
  const said = { ...values, organisation: await organisationName(locale), site: new URL(env.PUBLIC_URL).host }
  const parts = ['greeting', `${kind}.text`, 'signature'].map((key) => t(key, said))
  return { to, subject: t(`${kind}.subject`, said), text: parts.join('\n\n') }
}

const organisationName = async (locale: Locale): Promise<string> => {
  const [row] = await asVisitor((tx) => tx.select({ name: organisation.name }).from(organisation).limit(1))
  return row?.name[locale] ?? ''
}
