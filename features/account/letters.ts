import { createTranslator } from 'next-intl'
import { asVisitor, type Tx } from '@/db/client'
import { organisation } from '@/db/schema/portal'
import { env } from '@/env'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'
import { LINK_MINUTES, type LinkPurpose, linkUrl } from './link'

type Values = Record<string, string | number>
/** How the organisation's name is read: in a transaction under way, or in one of its own. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** The letter that carries a link, in the language of whoever gets it. */
export async function linkLetter(
  purpose: LinkPurpose,
  to: string,
  secret: string,
  locale: Locale,
  read: Read = asVisitor,
): Promise<Letter> {
  const minutes = LINK_MINUTES[purpose]
  const link = linkUrl(env.PUBLIC_URL, locale, { purpose, secret })
  return letter(purpose, to, locale, { link, minutes, hours: Math.round(minutes / 60) }, read)
}

/** Tells someone that their password was changed, in case it was not they who did it. */
export const passwordChangedLetter = (to: string, locale: Locale): Promise<Letter> =>
  letter('passwordChanged', to, locale, { link: `${env.PUBLIC_URL}/${locale}/reset` })

/** Tells the address before that the account has another now, in case it was not its owner who changed it. */
export const addressChangedLetter = (to: string, locale: Locale): Promise<Letter> =>
  letter('addressChanged', to, locale, { link: `${env.PUBLIC_URL}/${locale}/contact` })

/** A letter of one kind of `letters`, in the language of whoever gets it. */
export const letter = async (
  kind: string,
  to: string,
  locale: Locale,
  values: Values,
  read: Read = asVisitor,
): Promise<Letter> => (await writer(locale, read))(kind, to, values)

/** Writes letters of any kind in one language: for many at once, whose words and signature are the same. */
export async function writer(locale: Locale, read: Read = asVisitor) {
  const messages = await messagesOf(locale)
  const t = createTranslator({ locale, messages, namespace: 'letters' }) as (
    key: string,
    more: Values,
  ) => string
  const name = await organisationName(locale, read)
  const always = { organisation: name, site: new URL(env.PUBLIC_URL).host }
  return (kind: string, to: string, values: Values): Letter => {
    const said = { ...values, ...always }
    const parts = ['greeting', `${kind}.text`, 'signature'].map((key) => t(key, said))
    return { to, subject: t(`${kind}.subject`, said), text: parts.join('\n\n') }
  }
}

const organisationName = async (locale: Locale, read: Read): Promise<string> => {
  const [row] = await read((tx) => tx.select({ name: organisation.name }).from(organisation).limit(1))
  return row?.name[locale] ?? ''
}
